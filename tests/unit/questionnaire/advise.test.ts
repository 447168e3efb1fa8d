import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/engine/index.ts';
import { advise, emptyState, openInputs, toScenario, type Answers } from '../../../src/questionnaire/index.ts';
import { SMALL_CATALOGUE as catalogue } from '../../support/small-catalogue.ts';

const asked = (answers: Answers, weights = {}) => advise({ ...emptyState, answers, weights }, catalogue);

describe('advise', () => {
  it('is the recommendation for the scenario of the answers', () => {
    const answers: Answers = { platform: ['linux'], link: ['ethernet'], payload: 100 };
    expect(asked(answers).ranking).toEqual(recommend(toScenario(answers), catalogue, openInputs(answers)).ranking);
  });

  it('hands weights set by hand on', () => {
    expect(asked({}, { maturity: 7 }).weights.find((trace) => trace.criterion === 'maturity')?.byHand).toBe(true);
    expect(asked({}).weights.some((trace) => trace.byHand)).toBe(false);
  });

  it('lists values that follow from other answers as assumptions', () => {
    expect(asked({ patterns: ['bulk'] }).assumptions).toContainEqual({ input: 'fileTransfer', code: 'implied', value: 'yes' });
    expect(asked({}).assumptions).toContainEqual({ input: 'ipStack', code: 'usual', value: 'yes' });
    expect(asked({ patterns: ['bulk'], 'file-transfer': 'yes' }).assumptions.filter((assumption) => assumption.code === 'implied')).toEqual([]);
  });
});
