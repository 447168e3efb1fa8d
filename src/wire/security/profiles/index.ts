import type { TlsProfile } from '../profile.ts';
import { constrainedClient, constrainedTlsServer } from './constrained.ts';
import { gnutlsClient, gnutlsServer, mbedtlsClient, mbedtlsServer, tinydtlsClient, tinydtlsServer, wolfsslClient, wolfsslServer } from './embedded.ts';
import {
  curlClient, erlangServer, libcoapOpensslClient, libcoapOpensslServer, libwebsocketsServer, mosquittoServer, nginxServer, nodeClient, nodeHttp2Client, nodeServer, opensslClient, opensslServer, pythonClient, sClient,
} from './openssl.ts';
import { pair, TYPICAL_DTLS, TYPICAL_TLS } from './typical.ts';

/** Named pairs of client and server: those that wire cases and captures name. A stack that names none takes a typical one (typical.ts), so that it loads no other. */
export const tlsProfiles: readonly [TlsProfile, ...TlsProfile[]] = [
  TYPICAL_TLS,
  TYPICAL_DTLS,
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

/** The pair of this name. */
export function tlsProfile(id: string): TlsProfile {
  const found = tlsProfiles.find((profile) => profile.id === id);
  if (found === undefined) throw new Error(`No TLS profile is named ${id}`);
  return found;
}
