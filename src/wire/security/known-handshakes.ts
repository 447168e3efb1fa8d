import type { StackView, WireInputs, Write } from '../exchange.ts';
import { handshakeWrites } from './handshake.ts';
import { keptParts, madeAnew, type KeptParts } from './kept-parts.ts';
import { tlsSettings, type TlsSettings } from './tls-settings.ts';

/** Settings of a stack's security with the handshake that they lead to. */
export interface Security {
  readonly tls: TlsSettings;
  readonly handshake: readonly Write[];
}

/** What is kept for each kind of stack; there are as many as protocols, transports, securities and credentials go together. */
const kept = new Map<string, KeptParts>();

/**
 * The security of a stack; null where it has none. Flights in which no name of this device or server stands are built once for each kind of
 * stack. Inputs with a TLS section of their own are built anew.
 */
export function securityOf(stack: StackView, inputs: WireInputs): Security | null {
  const tls = tlsSettings(stack, inputs);
  return tls === null ? null : { tls, handshake: handshakeWrites(tls, inputs.tls === undefined ? partsOf(stack, tls.resumed) : madeAnew) };
}

function partsOf(stack: StackView, resumed: boolean): KeptParts {
  const key = `${stack.protocol}/${stack.transport}/${stack.security}/${String(stack.credential)}/${String(resumed)}`;
  let parts = kept.get(key);
  if (parts === undefined) {
    parts = keptParts();
    kept.set(key, parts);
  }
  return parts;
}
