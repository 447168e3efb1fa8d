import { csvText } from '../csv.ts';
import { fieldValue } from './field-value.ts';
import type { Ladder } from './exchange-ladder.ts';
import { LAYER_NAMES } from './layer-names.ts';

/** Every field of the exchange, one a line, in the order of time and of the wire. */
export function fieldsCsv({ phases }: Ladder): string {
  const header = ['phase', 'packet', 'direction', 'message', 'frame', 'layer', 'field', 'size (B)', 'value', 'bytes (hex)', 'clause'];
  const rows = phases.flatMap((phase) => phase.packets.flatMap((packet) => packet.units.flatMap((unit, frame) => unit.fields.map((field) => {
    const value = fieldValue(field);
    return [
      phase.title, packet.number, packet.direction, packet.label, unit.title === null ? null : frame + 1, LAYER_NAMES[field.layer], field.name, field.bytes,
      value?.text ?? null, value?.hex ?? null, field.clause ?? null,
    ];
  }))));
  return csvText([header, ...rows]);
}
