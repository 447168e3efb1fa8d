import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { advise, emptyState, examples, nearestWays, questions, type Answers, type QuestionId } from '../../../../src/questionnaire/index.ts';
import { answerChanges, withChanges } from '../../../../src/questionnaire/ways/answer-changes.ts';

const firstWith = (answers: Answers) => advise({ ...emptyState, answers }, catalogue, { depth: 'ranking' }).ranking[0]?.protocol;
const example = (id: string) => {
  const found = examples.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No example ${id}`);
  return { ...emptyState, answers: found.answers };
};

/** A smart plug whose other answers are all fixed. */
const onlyFree = (open: readonly QuestionId[]) => ({ ...example('smart-plug'), fixed: questions.map(({ id }) => id).filter((id) => !open.includes(id)) });

describe.each(['smart-plug', 'asset-tracker', 'charging-point'])('ways to first place of %s', (id) => {
  const state = example(id);
  const families = nearestWays(state, catalogue);

  it('hold every family but the first', () => {
    const others = catalogue.families.map((family) => family.id).filter((family) => family !== firstWith(state.answers));
    expect(families.map(({ protocol }) => protocol).toSorted()).toEqual(others.toSorted());
  });

  it('put the family first when they are applied', () => {
    const applied = families.flatMap(({ protocol, ways }) => ways.map(({ changes }) => ({ protocol, first: firstWith(withChanges(state.answers, changes)) })));
    expect(applied.length).toBeGreaterThan(5);
    expect(applied.filter(({ protocol, first }) => first !== protocol)).toEqual([]);
  });

  it('take two answers only where no single one of them is enough', () => {
    const byOne = new Set(answerChanges(state).map((change) => firstWith(withChanges(state.answers, [change]))));
    for (const { protocol, ways } of families) {
      expect(ways.map(({ changes }) => changes.length), protocol).toEqual(ways.map(() => (byOne.has(protocol) ? 1 : 2)));
    }
  });
});

it('find the least change of two answers: the same as each two changes applied one after the other', () => {
  const state = onlyFree(['security', 'topology', 'patterns', 'broker', 'payload']);
  const { answers } = state;
  const changes = answerChanges(state);
  const least = new Map<string, number>();
  for (const first of changes) {
    for (const second of changes) {
      const protocol = first.question === second.question ? undefined : firstWith(withChanges(answers, [first, second]));
      if (protocol !== undefined) least.set(protocol, Math.min(least.get(protocol) ?? Infinity, first.steps + second.steps));
    }
  }
  const twofold = nearestWays(state, catalogue).filter(({ ways }) => ways[0]?.changes.length !== 1);
  expect(twofold.filter(({ ways }) => ways.length > 0).length).toBeGreaterThan(0);
  for (const { protocol, ways } of twofold) expect(ways[0]?.changes.reduce((sum, { steps }) => sum + steps, 0), protocol).toBe(least.get(protocol));
});

it('never touch a fixed answer', () => {
  const state = onlyFree(['security', 'topology', 'patterns', 'broker', 'payload']);
  const question = nearestWays(state, catalogue).flatMap(({ ways }) => ways)[0]?.changes[0]?.question;
  if (question === undefined) throw new Error('Some family has a way');
  const ways = nearestWays({ ...state, fixed: [...state.fixed, question] }, catalogue).flatMap((family) => family.ways);
  expect(ways.flatMap(({ changes }) => changes).filter((change) => change.question === question)).toEqual([]);
});

it('have none where the weights mean nothing', () => {
  const weights = Object.fromEntries(catalogue.criteria.map(({ id }) => [id, 0]));
  expect(nearestWays({ ...emptyState, weights }, catalogue)).toEqual([]);
});
