import type { ProtocolFamily } from '../schema/protocol.ts';

/** What is left when families, protocols or single stacks are taken out; a family goes with its last stack. */
export function leftAfter(families: readonly ProtocolFamily[], hidden: readonly string[]): readonly ProtocolFamily[] {
  if (hidden.length === 0) return families;
  const out = new Set(hidden);
  return families.filter(({ id }) => !out.has(id)).flatMap((family) => {
    const stacks = family.stacks.filter(({ id, protocol }) => !out.has(id) && !out.has(protocol));
    if (stacks.length === family.stacks.length) return [family];
    return stacks.length === 0 ? [] : [{ ...family, stacks }];
  });
}
