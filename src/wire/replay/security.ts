import type { CredentialKind, SecurityKind } from '../../knowledge/index.ts';
import type { KeyShare, RecordCipher, TlsInputs } from '../security/tls-inputs.ts';
import { flag, isObject, number, numbers, text, type CaptureRecord } from './record.ts';

interface Suite {
  readonly cipher: RecordCipher;
  readonly hash: 'sha256' | 'sha384';
  readonly psk?: 'plain' | 'ecdhe' | 'dhe-3072';
  readonly rsa?: boolean;
}

/** Suites of the TLS registry (RFC 5289, 6655, 7251, 7905, 5487, 7905, 8446 §B.4) by what they decide on the wire. */
const SUITES: Readonly<Record<string, Suite>> = {
  '0x1301': { cipher: 'aes-gcm', hash: 'sha256' }, '0x1302': { cipher: 'aes-gcm', hash: 'sha384' }, '0x1303': { cipher: 'chacha20-poly1305', hash: 'sha256' },
  '0x1304': { cipher: 'aes-ccm', hash: 'sha256' }, '0x1305': { cipher: 'aes-ccm-8', hash: 'sha256' },
  '0xc02b': { cipher: 'aes-gcm', hash: 'sha256' }, '0xc02c': { cipher: 'aes-gcm', hash: 'sha384' }, '0xc02f': { cipher: 'aes-gcm', hash: 'sha256', rsa: true }, '0xc030': { cipher: 'aes-gcm', hash: 'sha384', rsa: true },
  '0xc023': { cipher: 'cbc-sha256-etm', hash: 'sha256' }, '0xc024': { cipher: 'cbc-sha384-etm', hash: 'sha384' }, '0xc009': { cipher: 'cbc-sha1-etm', hash: 'sha256' }, '0xc00a': { cipher: 'cbc-sha1-etm', hash: 'sha256' },
  '0xc027': { cipher: 'cbc-sha256-etm', hash: 'sha256', rsa: true }, '0xc028': { cipher: 'cbc-sha384-etm', hash: 'sha384', rsa: true },
  '0xc0ac': { cipher: 'aes-ccm', hash: 'sha256' }, '0xc0ad': { cipher: 'aes-ccm', hash: 'sha256' }, '0xc0ae': { cipher: 'aes-ccm-8', hash: 'sha256' }, '0xc0af': { cipher: 'aes-ccm-8', hash: 'sha256' },
  '0xcca9': { cipher: 'chacha20-poly1305', hash: 'sha256' }, '0xcca8': { cipher: 'chacha20-poly1305', hash: 'sha256', rsa: true },
  '0xccab': { cipher: 'chacha20-poly1305', hash: 'sha256', psk: 'plain' }, '0xccac': { cipher: 'chacha20-poly1305', hash: 'sha256', psk: 'ecdhe' }, '0xccad': { cipher: 'chacha20-poly1305', hash: 'sha256', psk: 'dhe-3072' },
  '0x00a8': { cipher: 'aes-gcm', hash: 'sha256', psk: 'plain' }, '0x00a9': { cipher: 'aes-gcm', hash: 'sha384', psk: 'plain' },
  '0x00aa': { cipher: 'aes-gcm', hash: 'sha256', psk: 'dhe-3072' }, '0x00ab': { cipher: 'aes-gcm', hash: 'sha384', psk: 'dhe-3072' },
  '0xc0a4': { cipher: 'aes-ccm', hash: 'sha256', psk: 'plain' }, '0xc0a8': { cipher: 'aes-ccm-8', hash: 'sha256', psk: 'plain' }, '0xc0a9': { cipher: 'aes-ccm-8', hash: 'sha256', psk: 'plain' },
  '0x00ae': { cipher: 'cbc-sha256-etm', hash: 'sha256', psk: 'plain' }, '0xc037': { cipher: 'cbc-sha256-etm', hash: 'sha256', psk: 'ecdhe' },
};

export interface SecurityOfRecord {
  readonly security: SecurityKind;
  readonly credential: CredentialKind | null;
  readonly tls: TlsInputs;
}

/** Security of a record: version and suite that were agreed, credentials, names; the implementation decides the rest. */
export function securityOf(record: CaptureRecord): SecurityOfRecord | { readonly unsupported: string } {
  const { security } = record;
  const kind = text(security, 'negotiatedVersion', text(security, 'kind', 'none'));
  if (kind === 'none' || kind === 'OSCORE') return { security: kind === 'none' ? 'none' : 'oscore', credential: null, tls: {} };
  const datagram = kind.includes('DTLS');
  const version = kind.includes('1.3') ? '1-3' : '1-2';
  const cid = number(security, 'cidBytes') + number(security, 'cidClientToServerBytes') + number(security, 'cidServerToClientBytes') > 0;
  const code = text(security, 'negotiatedCipherSuite');
  const suite = SUITES[code];
  if (suite === undefined && code !== '') return { unsupported: `cipher suite ${code}` };
  const chosen = suite ?? (version === '1-3' ? SUITES['0x1302'] : SUITES['0xc02c']);
  if (chosen === undefined) return { unsupported: 'no cipher suite' };
  const chain = isObject(security['certChainDer']) ? security['certChainDer'] : isObject(security['certDerSizes']) ? security['certDerSizes'] : {};
  const server = numbers(chain['server']);
  const client = numbers(chain['client']);
  const auth = text(security, 'auth').toLowerCase();
  const psk = auth.includes('psk') || chosen.psk !== undefined || (text(security, 'pskIdentity') !== '' && server.length === 0);
  const resumed = flag(security, 'resumed');
  const rsa = chosen.rsa === true || auth.includes('rsa');
  const cids = cidBytes(record);
  return {
    security: `${datagram ? 'dtls' : 'tls'}-${version}${cid ? '-cid' : ''}` as SecurityKind,
    credential: psk ? 'psk' : client.length > 0 || auth.includes('mtls') || auth.includes('mutual') || auth.includes('tinydtls') ? 'mutual' : 'cert',
    tls: {
      cipher: chosen.cipher, hash: chosen.hash, pskKeyExchange: version === '1-3' ? 'ecdhe' : (chosen.psk ?? 'plain'), signatureBytes: signatureOf(auth, rsa),
      serverName: text(security, 'sni'), ...(server.length > 0 ? { certChainBytes: server } : {}), ...(client.length > 0 ? { clientCertChainBytes: client } : {}),
      ...(psk ? { pskIdentity: text(security, 'pskIdentity', 'device-0001'), pskHint: text(security, 'pskHint') } : {}),
      ...(resumed ? { resumption: flag(security, 'earlyData') ? 'early-data' : 'ticket' } as const : {}), ...cids, ...groupOf(record),
    },
  };
}

/** RSA-2048, Ed25519 (RFC 8032 §5.1.6), and the means of ECDSA in DER. */
function signatureOf(auth: string, rsa: boolean): number {
  if (rsa) return 256;
  if (auth.includes('ed25519')) return 64;
  return auth.includes('384') ? 103 : 71;
}

/** Records name a connection id by the direction of the records that carry it: the receiver chose it. */
function cidBytes({ security }: CaptureRecord): TlsInputs {
  const both = number(security, 'cidBytes');
  return { serverCidBytes: number(security, 'cidClientToServerBytes', both), clientCidBytes: number(security, 'cidServerToClientBytes', both) };
}

const GROUPS: Readonly<Record<string, KeyShare>> = { x25519: 'x25519', x448: 'x448', 'p-256': 'p-256', prime256v1: 'p-256', secp256r1: 'p-256', 'p-384': 'p-384', secp384r1: 'p-384', 'p-521': 'p-521', secp521r1: 'p-521' };

function groupOf({ params }: CaptureRecord): TlsInputs {
  const list = text(params, 'groups', 'default');
  if (list === 'default' || list === '') return {};
  const names = list.toLowerCase().split(/[:, ]+/);
  const first = GROUPS[names[0] ?? ''];
  return first === undefined ? {} : { group: first, groupsOffered: names.length };
}
