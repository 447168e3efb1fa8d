import type { CredentialKind, SecurityKind } from '../../knowledge/index.ts';
import type { KeyShare, TlsInputs } from '../security/tls-inputs.ts';
import { cipherSuite, usualSuite } from './cipher-suites.ts';
import { flag, isObject, number, numbers, text, type CaptureRecord } from './record.ts';

export interface SecurityOfRecord {
  readonly security: SecurityKind;
  readonly credential: CredentialKind | null;
  readonly tls: TlsInputs;
  /** What had to be assumed because the record does not say it or the model does not know it. */
  readonly assumptions: readonly string[];
}

/** Security of a record: version and suite that were agreed, credentials, names; the implementation decides the rest. */
export function securityOf(record: CaptureRecord): SecurityOfRecord {
  const { security } = record;
  const kind = text(security, 'negotiatedVersion', text(security, 'kind', 'none'));
  if (kind === 'none' || kind.startsWith('OSCORE')) return { security: kind === 'none' ? 'none' : 'oscore', credential: null, tls: {}, assumptions: [] };
  const datagram = kind.includes('DTLS');
  const version = /1\.2/.test(kind) || (datagram && !kind.includes('1.3')) ? '1.2' : '1.3';
  const cid = number(security, 'cidBytes') + number(security, 'cidClientToServerBytes') + number(security, 'cidServerToClientBytes') > 0;
  const chain = isObject(security['certChainDer']) ? security['certChainDer'] : isObject(security['certDerSizes']) ? security['certDerSizes'] : {};
  const server = numbers(chain['server']);
  const client = numbers(chain['client']);
  const auth = text(security, 'auth').toLowerCase();
  const code = text(security, 'negotiatedCipherSuite');
  const known = cipherSuite(code);
  // A suite of TLS 1.2 says itself what it authenticates with.
  const psk = version === '1.2' && known !== null ? known.psk !== undefined : auth.includes('psk') || (text(security, 'pskIdentity') !== '' && server.length === 0);
  const suite = known ?? usualSuite(version, psk);
  const resumed = flag(security, 'resumed');
  const rsa = suite.rsa === true || auth.includes('rsa');
  return {
    security: `${datagram ? 'dtls' : 'tls'}-${version === '1.3' ? '1-3' : '1-2'}${cid ? '-cid' : ''}` as SecurityKind,
    credential: psk ? 'psk' : client.length > 0 || auth.includes('mtls') || auth.includes('mutual') || auth.includes('tinydtls') ? 'mutual' : 'cert',
    assumptions: known === null ? [code === '' ? 'No cipher suite is recorded: the usual one of the version.' : `Cipher suite ${code} is not known: the usual one of the version.`] : [],
    tls: {
      cipher: suite.cipher, hash: suite.hash, pskKeyExchange: version === '1.3' ? 'ecdhe' : (suite.psk ?? 'plain'), signatureBytes: signatureOf(auth, rsa),
      serverName: text(security, 'sni'), ...(server.length > 0 ? { certChainBytes: server } : {}), ...(client.length > 0 ? { clientCertChainBytes: client } : {}),
      ...(psk ? { pskIdentity: text(security, 'pskIdentity', 'device-0001'), pskHint: text(security, 'pskHint') } : {}),
      ...(resumed ? { resumption: flag(security, 'earlyData') ? 'early-data' : 'ticket' } as const : {}), ...cidBytes(record), ...groupsOf(record, version),
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

/** OpenSSL's order where nothing was chosen. */
const USUAL_GROUPS: readonly KeyShare[] = ['x25519', 'p-256', 'x448', 'p-521', 'p-384'];

/** Groups of both ends as they were configured: the client's order counts; TLS 1.3 guesses a key share and may have to try again. */
function groupsOf({ params }: CaptureRecord, version: '1.2' | '1.3'): TlsInputs {
  const both = groupList(text(params, 'groups', 'default'));
  const client = both ?? groupList(groupsOption(text(params, 'commandClient')));
  const server = groupList(groupsOption(text(params, 'commandServer'))) ?? both;
  if (client === null && server === null) return {};
  const offered = client ?? USUAL_GROUPS;
  const [guess = 'x25519'] = offered;
  const agreed = server === null ? guess : (offered.find((group) => server.includes(group)) ?? guess);
  return { group: agreed, ...(client === null ? {} : { groupsOffered: client.length }), ...(version === '1.3' && agreed !== guess ? { retryFrom: guess } : {}) };
}

function groupsOption(command: string): string {
  return / -(?:groups|curves) (\S+)/.exec(command)?.[1] ?? '';
}

function groupList(names: string): readonly KeyShare[] | null {
  if (names === '' || names === 'default') return null;
  const known = names.toLowerCase().split(/[:, ]+/).map((name) => GROUPS[name]).filter((group): group is KeyShare => group !== undefined);
  return known.length === 0 ? null : known;
}
