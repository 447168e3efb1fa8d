import { describe, expect, it } from 'vitest';
import { opensslTicketBytes, type TicketContent } from '../../../../src/wire/security/openssl-ticket.ts';

const SESSION: TicketContent = {
  version: '1.3', hashBytes: 48, serverNameBytes: 15, alpnBytes: 0, sessionContextBytes: 6, clientCertificateBytes: 0, pskIdentityBytes: 0, pskHintBytes: 0,
};
const ticket = (changes: Partial<TicketContent>, ageAddBytes: 4 | 5 = 4) => opensslTicketBytes({ ...SESSION, ...changes }, ageAddBytes);

describe('tickets of OpenSSL servers as captured', () => {
  it.each<[string, Partial<TicketContent>, number]>([
    ['s_server, SHA-384', {}, 208],
    ['s_server, SHA-256', { hashBytes: 32 }, 192],
    ['s_server, TLS 1.2', { version: '1.2' }, 176],
    ['s_server, TLS 1.2 with PSK identity and hint', { version: '1.2', pskIdentityBytes: 11, pskHintBytes: 4 }, 192],
    ['s_server, TLS 1.2 with a client certificate of 485', { version: '1.2', clientCertificateBytes: 485 }, 656],
    ['Node, session context of 32', { sessionContextBytes: 32 }, 240],
    ['Node, TLS 1.2', { version: '1.2', sessionContextBytes: 32 }, 192],
    ['Node, TLS 1.2 with ALPN h2', { version: '1.2', sessionContextBytes: 32, alpnBytes: 2 }, 208],
    ['mosquitto with a client certificate of 485', { sessionContextBytes: 14, clientCertificateBytes: 485 }, 704],
    ['mosquitto, external PSK of TLS 1.3', { sessionContextBytes: 14, hashBytes: 32, pskIdentityBytes: 11 }, 208],
  ])('%s', (_name, changes, expected) => {
    expect(ticket(changes)).toBe(expected);
  });

  it('mosquitto gives two sizes at random: its session ends next to a multiple of 16', () => {
    expect([ticket({ sessionContextBytes: 14 }, 4), ticket({ sessionContextBytes: 14 }, 5)]).toEqual([208, 224]);
  });
});
