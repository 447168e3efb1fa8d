import { parseStackId, stackId } from '../stack-id.ts';
import { PROTOCOL_IDS } from '../schema/ids.ts';
import type { Lint } from './lint.ts';

export const stackIdsWellFormed: Lint = {
  id: 'stack-ids-well-formed',
  holds: 'A stack id says exactly what its parts say, in the grammar of stack ids.',
  check: (catalogue) => catalogue.families.flatMap((family) => family.stacks).flatMap((stack) => {
    const expected = stackId(stack);
    if (stack.id !== expected) return [{ subject: stack.id, field: `stacks.${stack.id}.id`, expected, found: stack.id }];
    // A protocol from outside has an id of its own; the rest of the grammar holds for it too.
    const known = (PROTOCOL_IDS as readonly string[]).includes(stack.protocol);
    const parts = parseStackId(known ? stack.id : stack.id.replace(stack.protocol, PROTOCOL_IDS[0]));
    return 'field' in parts ? [{ ...parts, subject: stack.id }] : [];
  }),
};
