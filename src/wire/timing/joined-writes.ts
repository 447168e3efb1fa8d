import type { Side, Write } from '../exchange.ts';

/** Writes that go to the transport together as one; it waits for what any of them waits for. What is still to be joined at the end goes alone. */
export function joinedWrites(writes: readonly Write[]): Write[] {
  const result: Write[] = [];
  const open: Record<Side, Write | null> = { client: null, server: null };
  for (const write of writes) {
    const before = open[write.from];
    const joined: Write = before === null ? write : {
      ...write, label: `${before.label}, ${write.label}`, fields: [...before.fields, ...write.fields], timing: before.timing === 'follow' ? write.timing : before.timing,
      background: before.background === true && write.background === true, delayMs: (before.delayMs ?? 0) + (write.delayMs ?? 0),
    };
    open[write.from] = write.joinsNext === true ? joined : null;
    if (write.joinsNext !== true) result.push(joined);
  }
  for (const left of [open.server, open.client]) if (left !== null) result.push(left);
  return result;
}
