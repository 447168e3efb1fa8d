import type { Lint } from './lint.ts';

/** Shorter than this explains nothing: "see above", "legacy". */
const SHORTEST_REASON = 20;

export const exceptionsHaveReasons: Lint = {
  id: 'exceptions-have-reasons',
  holds: 'Every exception says why it stands, in a sentence.',
  check: (_, exceptions = []) => exceptions.filter(({ reason }) => reason.trim().length < SHORTEST_REASON).map(({ lint, subject, reason }) => ({
    subject, field: `exceptions.${lint}.${subject}.reason`, expected: `a reason of at least ${SHORTEST_REASON} characters`, found: reason,
  })),
};
