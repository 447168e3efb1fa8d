import { editableInputs, editedCase, valueInUse, type EditableInput, type Edits, type InputValue } from '../../../report/index.ts';
import { checkWireInputs, type StackView, type WireCase, type WireInputs, type WireProblem } from '../../../wire/index.ts';
import { readText, sameValue } from './input-text.ts';

export type NamedStack = StackView & { readonly id: string };

/** An exchange that can be shown, and what of the address could not be used. */
export interface ByteCase {
  readonly wireCase: WireCase;
  readonly edits: Edits;
  readonly dropped: readonly WireProblem[];
}

/** Larger parts of a message only repeat full packets, and thousands of them help nobody: 64 KiB are shown at most. */
export const LARGEST_SHOWN_BYTES = 65_536;

/** The case of a stack with the changes of the address. A change that is refused is left out and reported; the rest counts. */
export function byteCase(stack: NamedStack, inputs: WireInputs, texts: Readonly<Record<string, string>>): ByteCase | { readonly problems: readonly WireProblem[] } {
  const known = editableInputs(stack).flatMap((group) => group.inputs);
  const dropped: WireProblem[] = [];
  let edits: Edits = {};
  for (const [path, text] of Object.entries(texts)) {
    const input = known.find((one) => one.path === path);
    if (input === undefined) {
      dropped.push({ field: path, expected: `an input that ${stack.id} has`, found: 'one of another stack', clause: 'address' });
      continue;
    }
    const next: Edits = { ...edits, [path]: readText(input, text) };
    const checked = checkedCase(stack, inputs, next);
    if ('problems' in checked) dropped.push(...checked.problems);
    else edits = next;
  }
  const checked = checkedCase(stack, inputs, edits);
  return 'problems' in checked ? checked : { wireCase: checked, edits, dropped };
}

/** What a change of one input comes to: the new edits, or why it is refused. A value equal to the default is no change. */
export function tryEdit(stack: NamedStack, inputs: WireInputs, edits: Edits, input: EditableInput, text: string): { readonly edits: Edits } | { readonly problems: readonly WireProblem[] } {
  const { [input.path]: _, ...others } = edits;
  const without = checkedCase(stack, inputs, others);
  const value = readText(input, text);
  const isDefault = !('problems' in without) && sameValue(value, valueInUse(input, stack, without.inputs));
  const next: Edits = isDefault ? others : { ...others, [input.path]: value };
  const checked = checkedCase(stack, inputs, next);
  return 'problems' in checked ? checked : { edits: next };
}

function checkedCase(stack: NamedStack, inputs: WireInputs, edits: Edits): WireCase | { readonly problems: readonly WireProblem[] } {
  const sizes: Readonly<Record<string, InputValue>> = { 'traffic.payloadBytes': inputs.payloadBytes, ...edits };
  const large = Object.entries(sizes).filter(([path, value]) => path.endsWith('Bytes') && largest(value) > LARGEST_SHOWN_BYTES);
  if (large.length > 0) return { problems: large.map(([field, value]) => ({ field, expected: `at most ${LARGEST_SHOWN_BYTES} bytes in this view`, found: String(value), clause: 'address' })) };
  return checkWireInputs(editedCase(stack.id, inputs, edits));
}

function largest(value: InputValue): number {
  const numbers = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'number');
  return Math.max(0, ...numbers);
}
