import { describe, expect, it } from 'vitest';
import { modelSession, type Packet, type SessionModel } from '../../../../src/wire/index.ts';
import { accepted } from '../../../property/wire-arbitraries.ts';

/** UDP payloads of a phase as `up EDHOC message_1 49`. */
function shown(packets: readonly Packet[]): readonly string[] {
  return packets.map(({ direction, label, fields }) => `${direction} ${label} ${String(fields.reduce((sum, { bytes }) => sum + bytes, 0) - 28)}`);
}

/** The assumptions of draft-ietf-iotops-security-protocol-comparison-08, appendix "EDHOC Over CoAP and OSCORE": no token, path `edhoc`, no Content-Format. */
function session(keyExchange: string, edhoc: object = {}, more: object = {}): SessionModel {
  const { stack, inputs } = accepted({
    stack: 'coap/udp/oscore', coap: { tokenBytes: 0, path: 't' }, oscore: { keyExchange, edhoc: { tokenBytes: 0, path: 'edhoc', contentFormat: false, ...edhoc } }, ...more,
  });
  return modelSession(stack, inputs);
}

describe('a session that starts with EDHOC', () => {
  it('static Diffie-Hellman keys named by kid: 37, 45 and 19 bytes with 12, 5 and 12 of CoAP around them', () => {
    expect(shown(session('edhoc').packets.connect)).toEqual(['up EDHOC message_1 49', 'down EDHOC message_2 50', 'up EDHOC message_3 31', 'down EDHOC message_3 accepted 4']);
  });

  it('message_3 in the first OSCORE request: its 19 bytes and the empty EDHOC option', () => {
    const { packets, phases } = session('edhoc-combined');
    expect(shown(packets.connect)).toEqual(['up EDHOC message_1 49', 'down EDHOC message_2 50']);
    expect(phases.firstMessage.up.transportPayloadBytes - phases.perMessage.up.transportPayloadBytes).toBe(19 + 1);
    expect(phases.firstMessage.down).toEqual(phases.perMessage.down);
    expect(packets.firstMessage[0]?.fields.map(({ name }) => name)).toContain('EDHOC: option header');
  });

  it('the default path and Content-Formats: 18 and 2 bytes of options up, 2 down', () => {
    const [first, second] = session('edhoc', { path: '.well-known/edhoc', contentFormat: true }).packets.connect;
    expect(shown([first, second].filter((packet) => packet !== undefined))).toEqual(['up EDHOC message_1 63', 'down EDHOC message_2 52']);
  });

  it('a first suite that the server does not have costs an exchange: RFC 9529 trace 2', () => {
    expect(shown(session('edhoc', { wrongSuiteFirst: true, message4: true }).packets.connect)).toEqual([
      'up EDHOC message_1 49', 'down EDHOC error 7', 'up EDHOC message_1 51', 'down EDHOC message_2 50', 'up EDHOC message_3 31', 'down EDHOC message_4 14',
    ]);
  });

  it('a device that only receives sends message_3 on its own', () => {
    expect(session('edhoc-combined', {}, { traffic: { direction: 'down' } }).packets.connect).toHaveLength(4);
  });

  it('LwM2M: message_3 rides in the registration', () => {
    const connect = (keyExchange: string) => {
      const { stack, inputs } = accepted({ stack: 'lwm2m-1-2/udp/oscore', lwm2m: { operation: 'send' }, oscore: { keyExchange, edhoc: { tokenBytes: 0, path: 'edhoc', contentFormat: false } } });
      return shown(modelSession(stack, inputs).packets.connect);
    };
    const [register = ''] = connect('none');
    const combined = connect('edhoc-combined');
    expect(combined.slice(0, 2)).toEqual(['up EDHOC message_1 49', 'down EDHOC message_2 50']);
    expect(Number(combined[2]?.split(' ').at(-1)) - Number(register.split(' ').at(-1))).toBe(20);
  });

  it('without a key exchange the context exists', () => {
    expect(session('none').packets.connect).toEqual([]);
  });
});
