import { lwm2mCbor } from '../encodings/lwm2m-cbor.ts';
import { tlvResource, type TlvValue } from '../encodings/lwm2m-tlv.ts';
import { senmlCbor, senmlJson, type SenmlRecord } from '../encodings/senml.ts';
import { utf8Length } from '../encodings/utf8.ts';
import { field, opaque, type Field } from '../field.ts';
import type { Lwm2mEncoding } from './lwm2m-inputs.ts';

/** Content-Formats, OMA LwM2M Core 1.2 §7.4 and the IANA CoAP registry. */
export const CONTENT_FORMAT: Record<Lwm2mEncoding, number> = {
  text: 0, opaque: 42, 'senml-json': 110, 'senml-cbor': 112, tlv: 11_542, 'lwm2m-cbor': 11_544,
};

/** A resource value with what its encoding puts around it. Without a value, `payloadBytes` opaque bytes. */
export function resourcePayload(
  encoding: Lwm2mEncoding,
  resource: string,
  value: number | string | undefined,
  payloadBytes: number,
  senmlName: 'bn' | 'n',
  pack: readonly SenmlRecord[] = [senmlRecord(resource, value, payloadBytes, senmlName)],
): readonly Field[] {
  switch (encoding) {
    case 'text':
    case 'opaque': {
      const clause = 'OMA LwM2M Core 1.1 §7.4.1, §7.4.2';
      if (value === undefined) return [opaque('payload', 'value', payloadBytes, clause)];
      return [field('payload', 'value', utf8Length(String(value)), String(value), clause)];
    }
    case 'tlv': return tlvResource(resourceId(resource), tlvValue(value, payloadBytes));
    case 'senml-json': return senmlJson(pack);
    case 'senml-cbor': return senmlCbor(pack);
    case 'lwm2m-cbor': return lwm2mCbor(segments(resource).map(Number), value ?? { dataBytes: payloadBytes }, 'nested');
  }
}

const segments = (resource: string): readonly string[] => resource.split('/').filter((part) => part !== '');
const resourceId = (resource: string): number => Number(segments(resource).at(-1) ?? 0);

function tlvValue(value: number | string | undefined, payloadBytes: number): TlvValue {
  if (value === undefined) return { kind: 'opaque', dataBytes: payloadBytes };
  if (typeof value === 'string') return { kind: 'string', value };
  if (Number.isSafeInteger(value)) return { kind: 'integer', value };
  return { kind: Object.is(Math.fround(value), value) ? 'float32' : 'float64', value };
}

function senmlRecord(resource: string, value: number | string | undefined, payloadBytes: number, name: 'bn' | 'n'): SenmlRecord {
  const named = name === 'bn' ? { bn: resource } : { n: resource };
  if (value === undefined) return { ...named, dataBytes: payloadBytes };
  return typeof value === 'number' ? { ...named, v: value } : { ...named, vs: value };
}
