import type { TlsProfile } from '../profile.ts';
import { openssl } from './openssl.ts';

/** Named pairs of client and server. `typical` is OpenSSL 3.0 at both ends: the most common server and the best measured client. */
export const tlsProfiles: readonly TlsProfile[] = [{ ...openssl, id: 'typical', name: 'Typical (OpenSSL 3.0 at both ends)' }, openssl];

export function findTlsProfile(id: string): TlsProfile | undefined {
  return tlsProfiles.find((profile) => profile.id === id);
}
