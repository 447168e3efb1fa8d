import type { Side } from '../exchange.ts';
import { serialiseFields } from '../serialise-fields.ts';
import type { Field } from '../field.ts';
import { deflateTo } from './deflate-writer.ts';

/** What the other side still holds of what was said, enough to hold the message before (RFC 7692 §7.1.1). */
const WINDOW_BYTES = 4096;

/** Gives a compressed field its bytes, and the values of the message that it stands for. */
export type Compressor = (field: Field, from: Side, content: readonly Field[]) => Field;

/** One connection whose ends compress. */
export function compressor(contextTakeover: boolean): Compressor {
  const windows: Record<Side, Uint8Array> = { client: new Uint8Array(), server: new Uint8Array() };
  return (field, from, content) => {
    const bytes = serialiseFields(content);
    const value = deflateTo(field.bytes, bytes, windows[from]);
    if (contextTakeover) windows[from] = Uint8Array.from([...windows[from], ...bytes].slice(-WINDOW_BYTES));
    return { ...field, holds: content, ...(value === null ? {} : { value }) };
  };
}
