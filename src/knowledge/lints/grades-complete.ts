import type { Lint } from './lint.ts';

/** Assessed criteria whose step the engine computes from facts of the catalogue. */
const COMPUTED: ReadonlySet<string> = new Set(['platform-library', 'cloud-endpoint', 'transport-security']);

export const gradesComplete: Lint = {
  id: 'grades-complete',
  holds: 'Every family has a grade for every assessed criterion, and no grade is for anything else.',
  check: (catalogue) => {
    const graded = catalogue.criteria.filter((criterion) => criterion.kind === 'assessed' && !COMPUTED.has(criterion.id)).map((criterion) => criterion.id);
    return catalogue.families.flatMap((family) => {
      const missing = graded.filter((id) => family.grades[id] === undefined);
      const given = [
        ...Object.keys(family.grades).map((id) => ({ id, at: family.id })),
        ...family.stacks.flatMap((stack) => Object.keys(stack.gradeOverrides ?? {}).map((id) => ({ id, at: stack.id }))),
      ];
      return [
        ...missing.map((id) => ({ subject: family.id, field: `families.${family.id}.grades.${id}`, expected: 'a step from 0 to 4 with reason and source', found: 'nothing' })),
        ...given.filter(({ id }) => !graded.includes(id)).map(({ id, at }) => ({ subject: at, field: `${at}.grades.${id}`, expected: `one of ${graded.join(', ')}`, found: id })),
      ];
    });
  },
};
