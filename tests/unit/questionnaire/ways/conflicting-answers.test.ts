import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { advise, emptyState, nothingFits, type Answers, type QuestionId } from '../../../../src/questionnaire/index.ts';
import { withChanges } from '../../../../src/questionnaire/ways/answer-changes.ts';
import { scenarioGrid } from '../../../support/scenario-grid.ts';

const fitting = (answers: Answers) => advise({ ...emptyState, answers }, catalogue, { depth: 'ranking' }).ranking.map(({ protocol }) => protocol);
const only = (answers: Answers, ids: readonly QuestionId[]): Answers => Object.fromEntries(ids.map((id) => [id, answers[id]]));
const impossible = scenarioGrid(2).filter((answers) => fitting(answers).length === 0).slice(0, 12);

describe('answers that rule everything out', () => {
  it.each(impossible.map((answers, at) => [at, answers] as const))('system %d: each set excludes everything by itself, and no part of it does', (_, answers) => {
    const found = nothingFits({ ...emptyState, answers }, catalogue);
    expect(found?.conflicts.length).toBeGreaterThan(0);
    for (const set of found?.conflicts ?? []) {
      expect(fitting(only(answers, set))).toEqual([]);
      for (const left of set) expect(fitting(only(answers, set.filter((id) => id !== left))), `${set.join()} without ${left}`).not.toEqual([]);
    }
  });

  it.each(impossible.map((answers, at) => [at, answers] as const))('system %d: after each way out the families named fit', (_, answers) => {
    for (const { change, families } of nothingFits({ ...emptyState, answers }, catalogue)?.waysOut ?? []) {
      expect(fitting(withChanges(answers, [change])).toSorted()).toEqual(families.toSorted());
    }
  });

  it('keeps fixed answers out of the ways', () => {
    const answers: Answers = { broker: 'unwanted', guarantee: 'exactly-once' };
    expect(fitting(answers)).toEqual([]);
    const found = nothingFits({ ...emptyState, answers, fixed: ['broker'] }, catalogue);
    expect(found?.conflicts).toEqual([['broker', 'guarantee']]);
    expect(new Set(found?.waysOut.map(({ change }) => change.question))).toEqual(new Set(['guarantee']));
  });
});

it('is null where something fits', () => {
  expect(nothingFits(emptyState, catalogue)).toBeNull();
});
