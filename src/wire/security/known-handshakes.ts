import type { StackView, WireInputs, Write } from '../exchange.ts';
import { handshakeWrites } from './handshake.ts';
import { tlsSettings, type TlsSettings } from './tls-settings.ts';

/** Settings of a stack's security with the handshake that they lead to. */
export interface Security {
  readonly tls: TlsSettings;
  readonly handshake: readonly Write[];
}

const KEPT = 500;
const known = new Map<string, Security | null>();

/**
 * The security of a stack; null where it has none. A handshake does not depend on the messages after it, so it is built once for all
 * payloads, guarantees and intervals. Inputs with a TLS section of their own are built anew.
 */
export function securityOf(stack: StackView, inputs: WireInputs): Security | null {
  if (inputs.tls !== undefined) return build(stack, inputs);
  const { network } = inputs;
  const key = [stack.protocol, stack.transport, stack.security, stack.credential, inputs.connection === 'resumed', inputs.deviceId, inputs.host, network.ip, network.mtu].join('|');
  const before = known.get(key);
  if (before !== undefined) return before;
  const built = build(stack, inputs);
  if (known.size >= KEPT) known.clear();
  known.set(key, built);
  return built;
}

function build(stack: StackView, inputs: WireInputs): Security | null {
  const tls = tlsSettings(stack, inputs);
  return tls === null ? null : { tls, handshake: handshakeWrites(tls) };
}
