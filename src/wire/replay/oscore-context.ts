import { utf8Length } from '../encodings/utf8.ts';
import type { OscoreInputs } from '../security/oscore-inputs.ts';

/** Tags of 16 bytes: A128GCM, A192GCM, A256GCM, AES-CCM-16-128-128 and -256 (RFC 9053 §4.1, §4.2); the others that OSCORE goes with have 8. */
const LONG_TAGS: readonly string[] = ['1', '2', '3', '30', '31', 'AES-CCM-16-128-128', 'AES-CCM-16-128-256'];

/** What travels of an OSCORE context, from the client's configuration file of libcoap (coap-oscore-conf(5)): lines of keyword, encoding and value. */
export function oscoreContext(configuration: string): OscoreInputs {
  const idContextBytes = bytesOf(configuration, 'id_context');
  return {
    senderIdBytes: bytesOf(configuration, 'sender_id') ?? 1,
    ...(idContextBytes === null ? {} : { idContextBytes }),
    ...(LONG_TAGS.includes(valueOf(configuration, 'aead_alg')?.value ?? '') ? { tagBytes: 16 } : {}),
  };
}

function bytesOf(configuration: string, keyword: string): number | null {
  const found = valueOf(configuration, keyword);
  if (found === null) return null;
  return found.encoding === 'hex' ? Math.floor(found.value.length / 2) : utf8Length(found.value);
}

function valueOf(configuration: string, keyword: string): { readonly encoding: string; readonly value: string } | null {
  const line = new RegExp(`^${keyword},(\\w+),"?([^"\\n]*)"?`, 'm').exec(configuration);
  return line === null ? null : { encoding: line[1] ?? '', value: line[2] ?? '' };
}
