import type { Grade } from '../schema/protocol.ts';
import type { Lint } from './lint.ts';

export const judgementLeansOnFacts: Lint = {
  id: 'judgement-leans-on-facts',
  holds: 'A grade that cites our judgement also cites the fact it leans on.',
  check: (catalogue) => {
    const judgements = new Set(catalogue.sources.filter((source) => source.kind === 'judgement').map((source) => source.id));
    const alone = (grade: Grade): boolean => grade.sources.every((citation) => judgements.has(citation.source));
    return catalogue.families.flatMap((family) => [
      ...Object.entries(family.grades).filter(([, grade]) => alone(grade)).map(([id]) => finding(family.id, id)),
      ...family.stacks.flatMap((stack) => Object.entries(stack.gradeOverrides ?? {}).filter(([, grade]) => alone(grade)).map(([id]) => finding(stack.id, id))),
    ]);
  },
};

function finding(at: string, criterion: string) {
  return { subject: at, field: `${at}.grades.${criterion}`, expected: 'a fact beside the judgement', found: 'judgement alone' };
}
