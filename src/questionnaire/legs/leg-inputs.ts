import type { LegInput } from '../../engine/index.ts';
import type { Answers } from '../answers.ts';
import { questions, type QuestionId } from '../questions/index.ts';
import { toScenario } from '../to-scenario.ts';
import { legRules } from './leg-rules.ts';

/** The legs that the answers speak of, each with its own scenario; empty where one leg is all there is. */
export function legInputs(answers: Answers): readonly LegInput[] {
  const following = legRules.filter((rule) => rule.applies(answers));
  if (following.length === 0) return [];
  const first = following.some(({ id }) => id === 'firmware') ? withoutFiles(answers) : answers;
  return [
    { id: 'messages', scenario: toScenario(first) },
    ...following.map((rule): LegInput => ({ id: rule.id, scenario: toScenario(changed(rule.id === 'firmware' ? answers : first, rule.answers(answers))) })),
  ];
}

/** Files that go a way of their own are no need of the messages any more. */
function withoutFiles(answers: Answers): Answers {
  const patterns = Array.isArray(answers.patterns) ? (answers.patterns as readonly string[]).filter((pattern) => pattern !== 'bulk') : answers.patterns;
  return { ...answers, ...(patterns === undefined ? {} : { patterns }), 'file-transfer': 'no' };
}

function changed(answers: Answers, changes: { readonly [Id in QuestionId]?: Answers[Id] | undefined }): Answers {
  return Object.fromEntries(questions.flatMap(({ id }) => {
    const answer = id in changes ? changes[id] : answers[id];
    return answer === undefined ? [] : [[id, answer]];
  }));
}
