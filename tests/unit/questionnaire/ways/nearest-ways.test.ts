import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { advise, emptyState, examples, nearestWays, type Answers } from '../../../../src/questionnaire/index.ts';
import { answerChanges, withChanges } from '../../../../src/questionnaire/ways/answer-changes.ts';

const firstWith = (answers: Answers) => advise({ ...emptyState, answers }, catalogue, { depth: 'ranking' }).ranking[0]?.protocol;
const example = (id: string) => {
  const found = examples.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No example ${id}`);
  return { ...emptyState, answers: found.answers };
};

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

it('never touch a fixed answer', () => {
  const state = example('smart-plug');
  const free = nearestWays(state, catalogue).find(({ protocol }) => protocol === 'coap');
  const question = free?.ways[0]?.changes[0]?.question;
  if (question === undefined) throw new Error('CoAP has a way');
  const ways = nearestWays({ ...state, fixed: [question] }, catalogue).flatMap((family) => family.ways);
  expect(ways.flatMap(({ changes }) => changes).filter((change) => change.question === question)).toEqual([]);
});

it('have none where the weights mean nothing', () => {
  const weights = Object.fromEntries(catalogue.criteria.map(({ id }) => [id, 0]));
  expect(nearestWays({ ...emptyState, weights }, catalogue)).toEqual([]);
});
