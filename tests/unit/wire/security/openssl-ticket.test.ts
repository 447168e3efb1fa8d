import { describe, expect, it } from 'vitest';
import { opensslTicketBytes, type TicketContent } from '../../../../src/wire/security/openssl-ticket.ts';

/** s_server: an int as session id context, the name of the client not accepted. */
const SESSION: TicketContent = {
  version: '1.3', datagram: false, hashBytes: 48, serverNameBytes: 0, alpnBytes: 0, sessionContextBytes: 4, clientCertificateBytes: 0, pskIdentityBytes: 0, externalPsk: false,
};
const MOSQUITTO: Partial<TicketContent> = { sessionContextBytes: 14 };
const NODE: Partial<TicketContent> = { sessionContextBytes: 32 };
const NGINX: Partial<TicketContent> = { sessionContextBytes: 20, serverNameBytes: 15 };
const TLS12: Partial<TicketContent> = { version: '1.2' };
const ticket = (changes: Partial<TicketContent>, ageAddBytes: 4 | 5 = 4) => opensslTicketBytes({ ...SESSION, ...changes }, ageAddBytes);

describe('tickets of OpenSSL servers as captured', () => {
  it.each<[string, Partial<TicketContent>, number]>([
    ['s_server, SHA-384', {}, 208],
    ['s_server, SHA-256', { hashBytes: 32 }, 192],
    ['s_server, external PSK', { hashBytes: 32, externalPsk: true }, 192],
    ['s_server, TLS 1.2', TLS12, 176],
    ['s_server, TLS 1.2 with a PSK identity of 11', { ...TLS12, pskIdentityBytes: 11, externalPsk: true }, 192],
    ['s_server, TLS 1.2 with a PSK identity of 57', { ...TLS12, pskIdentityBytes: 57, externalPsk: true }, 224],
    ['s_server, TLS 1.2 with a client certificate of 485', { ...TLS12, clientCertificateBytes: 485 }, 656],
    ['Node', NODE, 240],
    ['Node with ALPN h2', { ...NODE, alpnBytes: 2 }, 240],
    ['Node, TLS 1.2', { ...NODE, ...TLS12 }, 192],
    ['Node, TLS 1.2 with ALPN h2', { ...NODE, ...TLS12, alpnBytes: 2 }, 208],
    ['nginx', NGINX, 240],
    ['nginx with ALPN h2', { ...NGINX, alpnBytes: 2 }, 240],
    ['nginx with ALPN http/1.1', { ...NGINX, alpnBytes: 8 }, 256],
    ['nginx, TLS 1.2', { ...NGINX, ...TLS12 }, 208],
    ['nginx, TLS 1.2 with ALPN http/1.1', { ...NGINX, ...TLS12, alpnBytes: 8 }, 224],
    ['libwebsockets, TLS 1.2', { ...TLS12, sessionContextBytes: 0, serverNameBytes: 15 }, 192],
    ['libwebsockets', { sessionContextBytes: 0, serverNameBytes: 15 }, 224],
    ['libcoap, TLS 1.3 with ALPN coap', { sessionContextBytes: 0, alpnBytes: 4 }, 208],
    ['libcoap, DTLS 1.2 with a PSK identity of 11', { ...TLS12, datagram: true, sessionContextBytes: 0, pskIdentityBytes: 11, externalPsk: true }, 176],
    ['mosquitto, TLS 1.2', { ...MOSQUITTO, ...TLS12 }, 176],
    ['mosquitto with a client certificate of 485', { ...MOSQUITTO, clientCertificateBytes: 485 }, 704],
    ['mosquitto, external PSK of TLS 1.3, whose identity is not kept', { ...MOSQUITTO, hashBytes: 32, pskIdentityBytes: 18, externalPsk: true }, 208],
  ])('%s', (_name, changes, expected) => {
    expect(ticket(changes)).toBe(expected);
  });

  it('mosquitto gives two sizes at random: its session ends next to a multiple of 16', () => {
    expect([ticket(MOSQUITTO, 4), ticket(MOSQUITTO, 5)]).toEqual([208, 224]);
  });
});
