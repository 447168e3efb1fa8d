import { describe, expect, it } from 'vitest';
import type { StackView, WireInputs } from '../../../../src/wire/exchange.ts';
import { sizeOf } from '../../../../src/wire/field.ts';
import { defaultWireInputs } from '../../../../src/wire/inputs.ts';
import { handshakeWrites } from '../../../../src/wire/security/handshake.ts';
import { tlsProfile } from '../../../../src/wire/security/profiles/index.ts';
import type { TlsInputs } from '../../../../src/wire/security/tls-inputs.ts';
import { tlsSettings } from '../../../../src/wire/security/tls-settings.ts';

/** Sizes of the flights of OpenSSL 3.0.19, server name `broker.example.com`, P-256 leaf of 344 bytes, client leaf of 301, authority of 304; signatures of 71. */
const NAMES: Partial<WireInputs> = { host: 'broker.example.com', deviceId: 'dev-0001' };

function flights(security: StackView['security'], credential: StackView['credential'], tls: TlsInputs = {}): readonly string[] {
  const stack: StackView = { protocol: 'mqtt-3-1-1', transport: security.startsWith('dtls') ? 'udp' : 'tcp', security, credential };
  const settings = tlsSettings(stack, { ...defaultWireInputs(stack), ...NAMES, tls: { certChainBytes: [344], hash: 'sha384', ...tls } });
  return (settings === null ? [] : handshakeWrites(settings)).map(({ from, fields }) => `${from === 'client' ? 'C' : 'S'} ${String(sizeOf(fields))}`);
}

describe('TLS flights', () => {
  it('1.3 with a server certificate and two tickets', () => {
    expect(flights('tls-1-3', 'cert')).toEqual(['C 252', 'S 715', 'C 80', 'S 255', 'S 255']);
  });
  it('1.3 resumed by ticket, one new ticket', () => {
    expect(flights('tls-1-3', 'cert', { resumption: 'ticket' })).toEqual(['C 523', 'S 241', 'C 80', 'S 255']);
  });
  it('1.3 with certificates of both, the authority appended', () => {
    const mutual = flights('tls-1-3', 'mutual', { certChainBytes: [344, 304], clientCertChainBytes: [301, 304], tickets: 0 });
    expect(mutual).toEqual(['C 252', 'S 1091', 'C 826']);
  });
  it('1.2 with one ECDHE suite', () => {
    expect(flights('tls-1-2', 'cert', { oneSuite: true }).slice(0, 3)).toEqual(['C 163', 'S 558', 'C 93']);
  });
  it('1.2 with ChaCha20: an explicit nonce less', () => {
    expect(flights('tls-1-2', 'cert', { oneSuite: true, cipher: 'chacha20-poly1305' })[2]).toBe('C 85');
  });
});

describe('flights that depend on what both ends know', () => {
  it('1.3 tries again with the group that the server asks for, the compatibility records ahead (RFC 8446 §2.1)', () => {
    const [hello, retry, second, server] = flights('tls-1-3', 'cert', { retryFrom: 'x25519', group: 'p-384' });
    const [direct] = flights('tls-1-3', 'cert');
    expect([hello, retry]).toEqual([direct, `S ${String(5 + 4 + 2 + 32 + 1 + 32 + 2 + 1 + 2 + 6 + 6 + 6)}`]);
    expect([second, server]).toEqual([`C ${String(252 + 97 - 32 + 6)}`, `S ${String(715 + 97 - 32 - 6)}`]);
  });
  it('1.3 with early data sends it with the hello', () => {
    const [hello, , end] = flights('tls-1-3', 'cert', { resumption: 'early-data', earlyDataBytes: 16 });
    expect([hello, end]).toEqual([`C ${String(523 - 208 + 32 + 4 + 6 + 5 + 16 + 17)}`, `C ${String(80 - 6 + 26)}`]);
  });
  it('1.2 takes a finite-field group as strong as the cipher', () => {
    const [, strong] = flights('tls-1-2', 'psk', { pskKeyExchange: 'dhe-3072' });
    const [, weaker] = flights('tls-1-2', 'psk', { pskKeyExchange: 'dhe-2048' });
    expect(Number(strong?.slice(2)) - Number(weaker?.slice(2))).toBe(2 * 128);
  });
  it('s_client offers its pre-shared key beside the ticket of a session that began with it', () => {
    const [other] = flights('tls-1-3', 'psk', { hash: 'sha256', resumption: 'ticket', pskIdentity: 'device-0001' });
    const [sClient] = flights('tls-1-3', 'psk', { hash: 'sha256', resumption: 'ticket', pskIdentity: 'device-0001', profile: tlsProfile('openssl') });
    expect(Number(sClient?.slice(2)) - Number(other?.slice(2))).toBe(2 + 11 + 4 + 1 + 32);
  });
});

describe('DTLS flights', () => {
  it('1.2 PSK-AES128-CCM8 with cookie', () => {
    expect(flights('dtls-1-2', 'psk', { profile: tlsProfile('openssl') })).toEqual(['C 129', 'S 48', 'C 149', 'S 103', 'C 102', 'S 274']);
  });
  it('1.2 ECDHE-ECDSA-CCM8 on P-256 with cookie', () => {
    expect(flights('dtls-1-2', 'cert', { profile: tlsProfile('openssl'), group: 'p-256', groupsOffered: 1, serverName: 'broker.example.com' }).slice(0, 5)).toEqual(['C 172', 'S 48', 'C 192', 'S 655', 'C 158']);
  });
  it('1.3 has the server acknowledge the last flight in a record of 40 bytes (RFC 9147 §5.8.2)', () => {
    expect(flights('dtls-1-3', 'psk').at(-1)).toBe('S 40');
  });
});

it('fragments a message that does not fit its datagram, 25 bytes a piece (RFC 6347 §4.2.3)', () => {
  const whole = flights('dtls-1-2', 'cert', { certChainBytes: [1200, 600] });
  const cut = flights('dtls-1-2', 'cert', { certChainBytes: [1200, 600], datagramBytes: 1152 });
  const bytes = (list: readonly string[]) => list.filter((flight) => flight.startsWith('S')).reduce((sum, flight) => sum + Number(flight.slice(2)), 0);
  expect(cut.length).toBeGreaterThan(whole.length - 1);
  expect((bytes(cut) - bytes(flights('dtls-1-2', 'cert', { certChainBytes: [1200, 600], datagramBytes: 16_000 }))) % 25).toBe(0);
});

it('continues a message longer than a record in the next, 5 bytes a record more (RFC 8446 §5.1)', () => {
  const server = (chain: readonly number[]) => Number(flights('tls-1-2', 'cert', { certChainBytes: chain }).find((flight) => flight.startsWith('S'))?.slice(2));
  expect(server([9000, 9000]) - server([8000, 8000])).toBe(2000 + 5);
});

describe('small DTLS libraries against runs of them', () => {
  const WOLFSSL: TlsInputs = { profile: tlsProfile('wolfssl'), group: 'p-256', serverName: 'iot.example.com', oneSuite: false, certChainBytes: [447], clientCertChainBytes: [436] };
  const MBEDTLS: TlsInputs = { profile: tlsProfile('mbedtls'), group: 'p-521', serverName: 'iot.example.com', authorityNameBytes: [46], certChainBytes: [447], clientCertChainBytes: [436] };

  it('wolfSSL 1.3 acknowledges each record of a mutual flight', () => {
    expect(flights('dtls-1-3', 'mutual', { ...WOLFSSL, hash: 'sha256' }).at(-1)).toBe('S 72');
    expect(flights('dtls-1-3', 'cert', { ...WOLFSSL, hash: 'sha256' }).at(-1)).toBe('S 40');
  });
  it('its cookie holds the hash of the hello', () => {
    expect(flights('dtls-1-3', 'cert', { ...WOLFSSL, oneSuite: true, hash: 'sha256' }).slice(0, 3)).toEqual(['C 238', 'S 144', 'C 311']);
    expect(flights('dtls-1-3', 'cert', { ...WOLFSSL, oneSuite: true }).slice(0, 3)).toEqual(['C 238', 'S 160', 'C 327']);
  });
  it('wolfSSL 1.2 asks for a certificate of its own kind and names no authority', () => {
    expect(flights('dtls-1-2', 'mutual', { ...WOLFSSL, cipher: 'aes-gcm' }).slice(3, 8)).toEqual(['S 107', 'S 478', 'S 169', 'S 39', 'S 25']);
  });
  it('agreed encrypt-then-MAC is answered for', () => {
    expect(flights('dtls-1-2', 'cert', { ...WOLFSSL, cipher: 'cbc-sha256-etm' })[3]).toBe('S 111');
  });
  it('mbedTLS asks with two types and four schemes, and its tickets keep the certificate that it gets', () => {
    expect(flights('dtls-1-2', 'cert', MBEDTLS).slice(-3)).toEqual(['S 824', 'C 226', 'S 246']);
    expect(flights('dtls-1-2', 'mutual', MBEDTLS).slice(-3)).toEqual(['S 912', 'C 793', 'S 682']);
  });
});
