import type { ProtocolFamily, Stack } from '../schema/protocol.ts';
import { stackId } from '../stack-id.ts';
import { overridden } from './overridden.ts';
import type { OverlayProtocol } from './overlay-schema.ts';

/** The stack of a family on a transport and security; null where it has none. Of several versions the last one counts. */
export function stackOn(base: ProtocolFamily, on: string): Stack | null {
  return base.stacks.findLast(({ id }) => id.slice(id.indexOf('/') + 1) === on) ?? null;
}

/**
 * A protocol of the company as a family of the catalogue. What it does not give is that of the family it is based on, with what its stacks
 * have of their own by transport and security; bytes come from its own fields alone. No cloud takes it and no standard prescribes it.
 */
export function inHouseFamily(own: OverlayProtocol, base: ProtocolFamily): ProtocolFamily {
  const { id, name, summary, maturity, platforms } = own;
  return {
    id, name, summary, maturity, platforms,
    capabilities: overridden(base.capabilities, own.capabilities),
    nonIpLinks: base.nonIpLinks,
    grades: { ...base.grades, ...own.grades },
    mandatedBy: [],
    clouds: [],
    stacks: own.stacks.flatMap((entry) => {
      const like = stackOn(base, entry.on);
      return like === null ? [] : [inHouseStack(own, entry, like)];
    }),
    ...(own.page === undefined ? {} : { page: own.page }),
  };
}

function inHouseStack(own: OverlayProtocol, { ramKiB, flashKiB }: OverlayProtocol['stacks'][number], like: Stack): Stack {
  const { transport, security, credential, capabilityOverrides = {}, gradeOverrides = {} } = like;
  const words = like.name.slice(like.name.indexOf(' over '));
  return {
    id: stackId({ protocol: own.id, transport, security, credential }),
    protocol: own.id, transport, security, credential,
    name: `${own.name}${words}`,
    overhead: { kind: 'declared', ...own.messages },
    ramKiB: ramKiB ?? like.ramKiB,
    flashKiB: flashKiB ?? like.flashKiB,
    ...withoutOwn('capabilityOverrides', capabilityOverrides, own.capabilities ?? {}),
    ...withoutOwn('gradeOverrides', gradeOverrides, own.grades),
  };
}

/** What holds for the transport and security of the other protocol, but for what this one says itself. */
function withoutOwn<Key extends 'capabilityOverrides' | 'gradeOverrides'>(key: Key, overrides: NonNullable<Stack[Key]>, own: object): Pick<Stack, Key> | object {
  const left = Object.entries(overrides).filter(([id]) => !Object.hasOwn(own, id));
  return left.length === 0 ? {} : { [key]: Object.fromEntries(left) };
}
