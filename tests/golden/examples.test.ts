import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SAMPLES } from '../../src/engine/index.ts';
import { FAMILY_IDS, catalogue } from '../../src/knowledge/index.ts';
import { advise, emptyState, examples, questions } from '../../src/questionnaire/index.ts';
import { expectGolden } from '../support/golden.ts';

/** The verdict of the page, without the flips and question values that no line here shows. */
const RANKING = { depth: 'ranking', samples: DEFAULT_SAMPLES } as const;
const golden = (name: string): string => fileURLToPath(new URL(`./${name}.txt`, import.meta.url));
const outcomes = examples.map((example) => ({ example, result: advise({ ...emptyState, answers: example.answers }, catalogue, RANKING) }));

describe('example systems', () => {
  it('come out as frozen: first place, stack, verdict, score, who is eliminated, and the expert reason', () => {
    const lines = outcomes.map(({ example, result }) => {
      const first = result.ranking[0];
      const second = result.ranking[1];
      return [
        `${example.id}: ${first?.protocol ?? 'none'} (${first?.stack ?? '-'}, ${result.verdict}, ${Math.round((first?.score ?? 0) * 100)} before ${second === undefined ? 'nobody' : `${second.protocol} ${Math.round(second.score * 100)}`})`,
        `eliminated: ${result.eliminated.map((entry) => entry.protocol).toSorted().join(' ') || 'none'}`,
        `because: ${example.expert.reason}`,
      ].join(' | ');
    });
    expectGolden(golden('examples'), `${lines.join('\n')}\n`);
  });

  it.each(outcomes.map(({ example, result }) => [example.id, example, result] as const))('%s: first place is the expert\'s', (_, example, result) => {
    expect(result.ranking[0]?.protocol).toBe(example.expert.first);
  });

  it('make every family somebody\'s right answer', () => {
    const chosen = new Set(examples.map((example) => example.expert.first));
    expect(FAMILY_IDS.filter((family) => !chosen.has(family))).toEqual([]);
  });

  it('answer every question at least once', () => {
    const answered = new Set(examples.flatMap((example) => Object.keys(example.answers)));
    expect(questions.map((question) => question.id).filter((id) => !answered.has(id))).toEqual([]);
  });

  it('choose every option at least once, apart from those named here', () => {
    const chosen = new Set(examples.flatMap((example) => Object.entries(example.answers).flatMap(([id, answer]) => (Array.isArray(answer) ? answer : [answer]).map((option) => `${id}/${String(option)}`))));
    const missing = questions.flatMap((question) => (question.kind === 'number' ? [] : question.options.map((option) => `${question.id}/${option.id}`))).filter((option) => !chosen.has(option));
    expectGolden(golden('options-without-example'), `${missing.join('\n')}\n`);
  });
});
