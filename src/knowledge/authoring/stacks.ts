import type { Capabilities } from '../schema/capabilities.ts';
import type { CredentialKind, PlatformId, SecurityKind, TransportId } from '../schema/ids.ts';
import type { Grade, PlatformSupport, Stack } from '../schema/protocol.ts';
import { parseStackId, stackId, type StackParts } from '../stack-id.ts';
import { memoryOf, type ProtocolMemory } from './memory.ts';

/** What differs from the family for the stacks that `on` picks. Later entries win. */
export interface Override {
  readonly on: (stack: StackParts) => boolean;
  readonly capabilities?: Partial<Capabilities>;
  readonly grades?: Readonly<Record<string, Grade>>;
  readonly platforms?: Partial<Record<PlatformId, PlatformSupport>>;
}

export interface StackFamily {
  readonly protocol: StackParts['protocol'];
  /** Name of the protocol for people. */
  readonly name: string;
  /** File in src/wire/exchanges. */
  readonly exchange: string;
  readonly memory: ProtocolMemory;
  /** Transport and security of each stack: `udp/dtls-1-2-cid-psk`. */
  readonly variants: readonly string[];
  readonly overrides?: readonly Override[];
}

const TRANSPORT_WORDS: Readonly<Record<TransportId, string>> = {
  udp: 'UDP', tcp: 'TCP', websocket: 'WebSocket', quic: 'QUIC', link: 'the bare link',
};
const SECURITY_WORDS: Readonly<Record<SecurityKind, string>> = {
  none: '', 'tls-1-2': 'TLS 1.2', 'tls-1-3': 'TLS 1.3', 'dtls-1-2': 'DTLS 1.2', 'dtls-1-2-cid': 'DTLS 1.2 with Connection ID',
  'dtls-1-3': 'DTLS 1.3', 'dtls-1-3-cid': 'DTLS 1.3 with Connection ID', oscore: 'OSCORE',
};
const CREDENTIAL_WORDS: Readonly<Record<CredentialKind, string>> = {
  psk: 'pre-shared key', cert: 'server certificate', mutual: 'certificates on both sides',
};

/** The stacks of one protocol, from its variants. @throws Error for a variant that is no stack id: a slip in the catalogue. */
export function stacksOf(family: StackFamily): Stack[] {
  return family.variants.map((variant) => {
    const parts = parseStackId(`${family.protocol}/${variant}`);
    if ('field' in parts) throw new Error(`${family.protocol}/${variant}: ${parts.field}: expected ${parts.expected}, found ${parts.found}`);
    const overrides = (family.overrides ?? []).filter((override) => override.on(parts));
    const capabilityOverrides = merged(overrides.map((override) => override.capabilities));
    const gradeOverrides = merged(overrides.map((override) => override.grades));
    const platformOverrides = merged(overrides.map((override) => override.platforms));
    return {
      id: stackId(parts),
      protocol: parts.protocol,
      transport: parts.transport,
      security: parts.security,
      credential: parts.credential,
      name: nameOf(family.name, parts),
      overhead: { kind: 'exchange', exchange: family.exchange },
      ...memoryOf(family.memory, parts),
      ...(capabilityOverrides === null ? {} : { capabilityOverrides }),
      ...(gradeOverrides === null ? {} : { gradeOverrides }),
      ...(platformOverrides === null ? {} : { platformOverrides }),
    };
  });
}

function nameOf(protocol: string, { transport, security, credential }: StackParts): string {
  const over = security === 'none' ? `${TRANSPORT_WORDS[transport]}, unprotected` : `${TRANSPORT_WORDS[transport]}, ${SECURITY_WORDS[security]}`;
  return `${protocol} over ${over}${credential === null ? '' : ` (${CREDENTIAL_WORDS[credential]})`}`;
}

function merged<Value extends object>(parts: readonly (Value | undefined)[]): Value | null {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? null : Object.assign({}, ...given) as Value;
}
