import type { TlsClientProfile, TlsProfile, TlsServerProfile } from '../profile.ts';
import { constrainedServer, opensslClient, opensslServer } from './openssl.ts';

/** A client and a server of these implementations. */
export function pair(id: string, client: TlsClientProfile, server: TlsServerProfile, datagrams: TlsProfile['datagrams'] = 'fill'): TlsProfile {
  return { id, name: `${client.name} to ${server.name}`, client, server, recordPerMessage: true, datagrams };
}

/** OpenSSL 3.0 at both ends: the most common server and the best measured client. */
export const TYPICAL_TLS: TlsProfile = pair('typical', opensslClient, opensslServer);

/** With DTLS the server keeps sessions by id instead of tickets, as servers for devices do. */
export const TYPICAL_DTLS: TlsProfile = pair('typical-dtls', opensslClient, constrainedServer);
