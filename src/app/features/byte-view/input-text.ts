import { parseQuantity, type UnitId } from '../../../questionnaire/index.ts';
import type { EditableInput, InputValue } from '../../../report/index.ts';
import { NETWORK, SECTION_SHAPES, TRAFFIC, type MemberShape } from '../../../wire/index.ts';

/** What the wire layer takes at the place of an input. */
export function shapeOf({ path }: Pick<EditableInput, 'path'>): MemberShape | null {
  const [section = '', member = ''] = path.split('.');
  const shape = section === 'traffic' ? TRAFFIC : section === 'network' ? NETWORK : SECTION_SHAPES[section];
  return shape?.[member] ?? null;
}

/** A value as a person types it; `readText` reads it back to the same value. */
export function valueText(value: InputValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.join(', ');
  return String(value);
}

/**
 * What a typed text means at the place of an input. A text that means nothing there is handed on as it is: the wire layer then says what it
 * expected and which clause says so.
 */
export function readText(input: EditableInput, text: string): InputValue {
  const shape = shapeOf(input);
  const typed = text.trim();
  if (shape === null) return text;
  if (typed === '' && 'orNull' in shape && shape.orNull) return null;
  switch (shape.kind) {
    case 'number': return readNumber(typed, input.unit ?? null);
    case 'flag': return typed === 'true' ? true : typed === 'false' ? false : typed;
    case 'choice': return shape.options.find((option) => String(option) === typed) ?? typed;
    case 'numbers': {
      const numbers = typed.split(/[\s,;+]+/).filter((part) => part !== '').map(Number);
      return numbers.length === 0 || numbers.some(Number.isNaN) ? typed : numbers;
    }
    case 'texts': return typed === '' ? [] : typed.split(',').map((part) => part.trim());
    default: return text;
  }
}

function readNumber(typed: string, unit: UnitId | null): InputValue {
  if (/^-?\d+(?:\.\d+)?$/.test(typed)) return Number(typed);
  if (unit === null) return typed;
  const parsed = parseQuantity(typed, unit);
  return 'value' in parsed && typeof parsed.value === 'number' ? parsed.value : typed;
}

export function sameValue(a: InputValue, b: InputValue): boolean {
  return valueText(a) === valueText(b);
}
