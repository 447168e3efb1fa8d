import { describe, expect, it } from 'vitest';
import {
  catalogue, CREDENTIAL_KINDS, familyOf, parseStackId, PROTOCOL_IDS, SECURITY_KINDS, stackId, TRANSPORT_IDS,
} from '../../../src/knowledge/index.ts';

describe('parseStackId', () => {
  it.each([
    ['mqtt-5/tcp/tls-1-3-psk', { protocol: 'mqtt-5', transport: 'tcp', security: 'tls-1-3', credential: 'psk' }],
    ['coap/udp/dtls-1-2-cid-psk', { protocol: 'coap', transport: 'udp', security: 'dtls-1-2-cid', credential: 'psk' }],
    ['coap/link/oscore', { protocol: 'coap', transport: 'link', security: 'oscore', credential: null }],
    ['amqp-1-0/tcp/tls-1-3', { protocol: 'amqp-1-0', transport: 'tcp', security: 'tls-1-3', credential: null }],
  ])('takes %s apart', (text, parts) => {
    expect(parseStackId(text)).toEqual(parts);
  });

  it('accepts every id of the grammar, in the catalogue or not, and writes it back', () => {
    let count = 0;
    for (const protocol of PROTOCOL_IDS) for (const transport of TRANSPORT_IDS) for (const security of SECURITY_KINDS) {
      for (const credential of security === 'none' ? [null] : [null, ...CREDENTIAL_KINDS]) {
        const parts = { protocol, transport, security, credential };
        expect(parseStackId(stackId(parts))).toEqual(parts);
        count += 1;
      }
    }
    expect(count).toBe(17 * 5 * (1 + 7 * 4));
  });

  it.each([
    ['mqtt/tcp/none', 'stack.protocol', '"mqtt"'],
    ['mqtt-5/tls/none', 'stack.transport', '"tls"'],
    ['mqtt-5/tcp/ssl-3', 'stack.security', '"ssl-3"'],
    ['mqtt-5/tcp/ssl-3-psk', 'stack.security', '"ssl-3"'],
    ['mqtt-5/tcp/tls-1-3-rpk', 'stack.security', '"tls-1-3-rpk"'],
    ['mqtt-5/tcp/none-psk', 'stack.credential', '"none-psk"'],
    ['mqtt-5/tcp', 'stack', '"mqtt-5/tcp"'],
    ['', 'stack', '""'],
    ['coap/udp/none/extra', 'stack', '"coap/udp/none/extra"'],
  ])('says which part of %j is wrong', (text, field, found) => {
    expect(parseStackId(text)).toMatchObject({ field, found });
  });

  it('lists what is allowed in the wrong part', () => {
    expect(parseStackId('mqtt-5/sctp/none')).toMatchObject({ expected: 'one of udp, tcp, websocket, quic, link' });
  });
});

describe('familyOf', () => {
  it('agrees with the catalogue on every stack', () => {
    for (const family of catalogue.families) for (const stack of family.stacks) expect(familyOf(stack.id)).toBe(family.id);
  });

  it('knows every protocol id, and no other', () => {
    expect(PROTOCOL_IDS.filter((id) => familyOf(id) === null)).toEqual([]);
    expect(familyOf('smtp/tcp/none')).toBeNull();
  });
});
