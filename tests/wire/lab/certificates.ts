import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './process.ts';

/** A certificate with its key, and the DER sizes that travel when it is sent with its chain. */
export interface Identity {
  readonly certificate: string;
  readonly key: string;
  /** DER bytes of the certificate itself. */
  readonly bytes: number;
}
export interface Certificates {
  /** The authority that signs P-256 certificates, and the RSA one. */
  readonly authority: Identity;
  readonly rsaAuthority: Identity;
  readonly intermediate: Identity;
  /** Servers named iot.example.com: P-256, small and large; with an intermediate authority (chain file); RSA-2048; P-384; Ed25519. */
  readonly server: Identity;
  readonly largeServer: Identity;
  readonly chainServer: Identity & { readonly leaf: string };
  readonly rsaServer: Identity;
  readonly p384Server: Identity;
  readonly ed25519Server: Identity;
  readonly client: Identity;
  readonly rsaClient: Identity;
}

type KeyKind = 'p-256' | 'p-384' | 'rsa' | 'ed25519';
const KEY_OPTIONS: Readonly<Record<KeyKind, readonly string[]>> = {
  'p-256': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'p-384': ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  ed25519: ['-algorithm', 'ED25519'],
};
/** Subject of the authorities: 46 bytes of DER, as servers that ask for a client certificate name it. */
const AUTHORITY_SUBJECT = '/O=Wirewise lab/CN=lab root 1';
const RSA_AUTHORITY_SUBJECT = '/O=Wirewise lab/CN=lab root 2';

/** Make the lab's certificates once; they stay in the folder. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  mkdirSync(folder, { recursive: true });
  const make = async (name: string, kind: KeyKind, subject: string, extensions: readonly string[], signer?: string): Promise<Identity> => {
    const certificate = join(folder, `${name}.crt`);
    const key = join(folder, `${name}.key`);
    if (!existsSync(certificate)) {
      await run(['openssl', 'genpkey', ...KEY_OPTIONS[kind], '-out', key]);
      const request = join(folder, `${name}.csr`);
      const settings = join(folder, `${name}.ext`);
      writeFileSync(settings, extensions.join('\n'));
      await run(['openssl', 'req', '-new', '-key', key, '-subj', subject, '-out', request]);
      const issuer = signer === undefined ? ['-signkey', key] : ['-CA', join(folder, `${signer}.crt`), '-CAkey', join(folder, `${signer}.key`), '-CAcreateserial'];
      await run(['openssl', 'x509', '-req', '-in', request, ...issuer, '-days', '3650', '-sha256', '-extfile', settings, '-out', certificate]);
    }
    return { certificate, key, bytes: derBytes(certificate) };
  };
  const isAuthority = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'];
  const isServer = ['subjectAltName=DNS:iot.example.com', 'extendedKeyUsage=serverAuth'];
  const isClient = ['extendedKeyUsage=clientAuth'];
  const authority = await make('authority', 'p-256', AUTHORITY_SUBJECT, isAuthority);
  const rsaAuthority = await make('rsa-authority', 'rsa', RSA_AUTHORITY_SUBJECT, isAuthority);
  const intermediate = await make('intermediate', 'p-256', '/O=Wirewise lab/OU=issuing authority for devices/CN=lab issuer 1', isAuthority, 'authority');
  const chained = await make('chained', 'p-256', '/CN=iot.example.com', isServer, 'intermediate');
  const chainFile = join(folder, 'chained-with-issuer.crt');
  writeFileSync(chainFile, readFileSync(chained.certificate, 'utf8') + readFileSync(intermediate.certificate, 'utf8'));
  return {
    authority, rsaAuthority, intermediate,
    server: await make('server', 'p-256', '/CN=iot.example.com', isServer, 'authority'),
    largeServer: await make('large-server', 'p-256', `/O=Wirewise lab/OU=${'long name of a unit '.repeat(3).trim()}/L=${'a place with a long name '.repeat(4).trim()}/CN=iot.example.com`, [...isServer, 'keyUsage=critical,digitalSignature', 'authorityKeyIdentifier=keyid', 'subjectKeyIdentifier=hash'], 'authority'),
    chainServer: { ...chained, certificate: chainFile, leaf: chained.certificate },
    rsaServer: await make('rsa-server', 'rsa', '/CN=iot.example.com', isServer, 'rsa-authority'),
    p384Server: await make('p-384-server', 'p-384', '/CN=iot.example.com', isServer, 'authority'),
    ed25519Server: await make('ed25519-server', 'ed25519', '/CN=iot.example.com', isServer, 'authority'),
    client: await make('client', 'p-256', '/O=Wirewise lab/CN=sensor-7', isClient, 'authority'),
    rsaClient: await make('rsa-client', 'rsa', '/O=Wirewise lab/CN=sensor-7', isClient, 'rsa-authority'),
  };
}

function derBytes(file: string): number {
  const [, body = ''] = /-----BEGIN CERTIFICATE-----([^-]+)/.exec(readFileSync(file, 'utf8')) ?? [];
  return Buffer.from(body.replaceAll('\n', ''), 'base64').length;
}
