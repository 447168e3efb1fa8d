import type { StackView } from '../../../wire/index.ts';
import { checkWireInputs, type WireCase, type WireInputs, type WireProblem } from '../../../wire/index.ts';
import { editableInputs, editedCase, valueInUse, type EditableInput, type Edits } from '../../../report/index.ts';
import { readText, sameValue } from './input-text.ts';

/** An exchange that can be shown, and what of the address could not be used. */
export interface ByteCase {
  readonly wireCase: WireCase;
  readonly edits: Edits;
  readonly dropped: readonly WireProblem[];
}

/** The case of a stack with the changes of the address. A change that the wire layer refuses is left out and reported; the rest counts. */
export function byteCase(stack: StackView & { readonly id: string }, inputs: WireInputs, texts: Readonly<Record<string, string>>): ByteCase | { readonly problems: readonly WireProblem[] } {
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
    const checked = checkWireInputs(editedCase(stack.id, inputs, next));
    if ('problems' in checked) dropped.push(...checked.problems);
    else edits = next;
  }
  const checked = checkWireInputs(editedCase(stack.id, inputs, edits));
  return 'problems' in checked ? checked : { wireCase: checked, edits, dropped };
}

/** What a change of one input comes to: the new edits, or why it is refused. A value equal to the default is no change. */
export function tryEdit(stack: StackView & { readonly id: string }, inputs: WireInputs, edits: Edits, input: EditableInput, text: string): { readonly edits: Edits } | { readonly problems: readonly WireProblem[] } {
  const { [input.path]: _, ...others } = edits;
  const without = checkWireInputs(editedCase(stack.id, inputs, others));
  const value = readText(input, text);
  const isDefault = !('problems' in without) && sameValue(value, valueInUse(input, stack, without.inputs));
  const next: Edits = isDefault ? others : { ...others, [input.path]: value };
  const checked = checkWireInputs(editedCase(stack.id, inputs, next));
  return 'problems' in checked ? checked : { edits: next };
}
