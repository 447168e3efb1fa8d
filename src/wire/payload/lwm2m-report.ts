import { cborItem } from '../encodings/cbor-item.ts';
import { tlv, tlvResource } from '../encodings/lwm2m-tlv.ts';
import { field, type Field } from '../field.ts';
import type { Reading, Report } from './readings.ts';

/** Numbers of the OMA registry of objects and resources: a generic sensor, its value, its unit, and the time of the value. */
const OBJECT = 3300;
const VALUE = 5700;
const UNITS = 5701;
const TIMESTAMP = 5518;

/**
 * A report as instances of one object, one a reading: the number of the instance stands for the name. The unit is text, as resource 5701
 * holds it; the time stands in the first instance, because all readings share it.
 */
export function lwm2mTlvReport({ time, readings }: Report): readonly Field[] {
  return readings.flatMap(({ unit, value }, instance) => tlv('object instance', instance, [
    ...(instance === 0 ? tlvResource(TIMESTAMP, { kind: 'integer', value: time }) : []),
    ...tlvResource(VALUE, { kind: 'float32', value }),
    ...tlvResource(UNITS, { kind: 'string', value: unit }),
  ]));
}

/** The same in LwM2M CBOR: maps of object, instance and resource in one another. */
export function lwm2mCborReport({ time, readings }: Report): readonly Field[] {
  const instances = new Map(readings.map((reading, instance) => [instance, new Map<number, number | string>([...(instance === 0 ? [[TIMESTAMP, time] as const] : []), ...resources(reading)])]));
  const bytes = cborItem(new Map([[OBJECT, instances]]));
  return [field('payload', 'report', bytes.length, bytes, 'OMA LwM2M Core 1.2 §7.4.6')];
}

function resources({ unit, value }: Reading): readonly (readonly [number, number | string])[] {
  return [[VALUE, Math.fround(value)], [UNITS, unit]];
}
