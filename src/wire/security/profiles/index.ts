import type { TlsClientProfile, TlsProfile, TlsServerProfile } from '../profile.ts';
import { constrainedClient, constrainedTlsServer } from './constrained.ts';
import { gnutlsClient, gnutlsServer, mbedtlsClient, mbedtlsServer, tinydtlsClient, tinydtlsServer, wolfsslClient, wolfsslServer } from './embedded.ts';
import {
  constrainedServer, curlClient, erlangServer, libcoapOpensslClient, libcoapOpensslServer, libwebsocketsServer, mosquittoServer, nginxServer, nodeClient, nodeHttp2Client, nodeServer, opensslClient, opensslServer, pythonClient, sClient,
} from './openssl.ts';

function pair(id: string, client: TlsClientProfile, server: TlsServerProfile, datagrams: TlsProfile['datagrams'] = 'fill'): TlsProfile {
  return { id, name: `${client.name} to ${server.name}`, client, server, recordPerMessage: true, datagrams };
}

/**
 * Named pairs of client and server. `typical` is OpenSSL 3.0 at both ends: the most common server and the best measured client; with DTLS
 * `typical-dtls` takes its place, whose server keeps sessions by id instead of tickets, as servers for devices do.
 */
export const tlsProfiles: readonly [TlsProfile, ...TlsProfile[]] = [
  pair('typical', opensslClient, opensslServer),
  pair('typical-dtls', opensslClient, constrainedServer),
  pair('openssl', sClient, opensslServer),
  pair('libmosquitto-mosquitto', opensslClient, mosquittoServer),
  pair('node-mosquitto', nodeClient, mosquittoServer),
  pair('node-libwebsockets', nodeClient, libwebsocketsServer),
  pair('python-mosquitto', pythonClient, mosquittoServer),
  pair('python-libwebsockets', pythonClient, libwebsocketsServer),
  pair('curl-nginx', curlClient, nginxServer),
  pair('curl-node', curlClient, nodeServer),
  pair('node-nginx', nodeClient, nginxServer),
  pair('node-node', nodeClient, nodeServer),
  pair('node-http2-nginx', nodeHttp2Client, nginxServer),
  pair('node-http2-node', nodeHttp2Client, nodeServer),
  pair('node-rabbitmq', nodeClient, erlangServer),
  pair('libcoap-openssl', libcoapOpensslClient, libcoapOpensslServer),
  pair('libcoap-gnutls', gnutlsClient, gnutlsServer, 'record'),
  pair('mbedtls', mbedtlsClient, mbedtlsServer),
  pair('wolfssl', wolfsslClient, wolfsslServer, 'record-ccs'),
  pair('tinydtls', tinydtlsClient, tinydtlsServer, 'record'),
  { ...pair('constrained', constrainedClient, constrainedTlsServer), recordPerMessage: false, recordHeader: 'minimal' },
];

export function findTlsProfile(id: string): TlsProfile | undefined {
  return tlsProfiles.find((profile) => profile.id === id);
}
