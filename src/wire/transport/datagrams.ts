import type { Side, Write } from '../exchange.ts';
import type { Field } from '../field.ts';

/** One datagram: a write, or several that are joined. */
export interface Datagram {
  readonly from: Side;
  readonly label: string;
  readonly fields: readonly Field[];
}

/** Over UDP and on a link each write is a message of its own; joined writes share one. */
export function datagrams(writes: readonly Write[]): Datagram[] {
  const result: Datagram[] = [];
  let open: { from: Side; label: string; fields: Field[] } | null = null;
  for (const write of writes) {
    if (open !== null && open.from === write.from) {
      open.label += `, ${write.label}`;
      open.fields.push(...write.fields);
    } else open = { from: write.from, label: write.label, fields: [...write.fields] };
    if (write.joinsNext === true) continue;
    result.push(open);
    open = null;
  }
  if (open !== null) result.push(open);
  return result;
}
