import { field, opaque, type Field } from '../field.ts';
import { cborHead, cborInteger, cborNumber } from './cbor.ts';
import { utf8Length } from './utf8.ts';

const CLAUSE = 'OMA LwM2M Core 1.2 §7.4.6';

/** A value, or bytes that the model does not know. */
export type Lwm2mCborValue = number | string | boolean | { readonly dataBytes: number };

/** One resource in LwM2M CBOR (format 11544), as nested maps or as a path array and its value. @param path numbers of object, instance, resource. */
export function lwm2mCbor(path: readonly number[], value: Lwm2mCborValue, form: 'nested' | 'path'): readonly Field[] {
  const structure = form === 'path'
    ? [cborHead(5, 1), cborHead(4, path.length), ...path.map(cborInteger)]
    : path.flatMap((id) => [cborHead(5, 1), cborInteger(id)]);
  return [...structure.map((bytes, index) => field('protocol', `path part ${String(index + 1)}`, bytes.length, bytes, CLAUSE)), ...valueFields(value)];
}

function valueFields(value: Lwm2mCborValue): readonly Field[] {
  if (typeof value === 'number') return [known('value', cborNumber(value))];
  if (typeof value === 'boolean') return [known('value', cborHead(7, value ? 21 : 20))];
  if (typeof value === 'string') {
    const head = cborHead(3, utf8Length(value));
    return [field('protocol', 'value head', head.length, head, CLAUSE), field('payload', 'value', utf8Length(value), value, CLAUSE)];
  }
  const head = cborHead(2, value.dataBytes);
  return [field('protocol', 'value head', head.length, head, CLAUSE), opaque('payload', 'value', value.dataBytes, CLAUSE)];
}

const known = (name: string, bytes: Uint8Array): Field => field('payload', name, bytes.length, bytes, CLAUSE);
