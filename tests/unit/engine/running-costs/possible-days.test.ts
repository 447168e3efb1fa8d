import { describe, expect, it } from 'vitest';
import { possibleDays } from '../../../../src/engine/running-costs/possible-days.ts';
import { networkOf } from '../../../../src/estimate/index.ts';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { toScenario, type Answers } from '../../../../src/questionnaire/index.ts';
import { METER } from '../../../support/cost-question.ts';

const nbIot = networkOf(catalogue.links.find(({ id }) => id === 'nb-iot')!);
const daysOf = (answers: Answers) => possibleDays(toScenario(answers), nbIot);

describe('the days that open answers leave possible', () => {
  it('is one where every answer is given', () => expect(daysOf(METER)).toHaveLength(1));

  it('starts with the typical one, then has both ends of what is open', () => {
    const [typical, ...ends] = daysOf({ ...METER, payload: [10, 1_000] });
    expect(typical.payloadBytes).toBe(100);
    expect(ends.map(({ payloadBytes }) => payloadBytes)).toEqual([10, 1_000]);
  });

  it('has ends of its own for each direction that is possible', () => {
    const { direction: _, ...open } = METER;
    expect(new Set(daysOf(open).map(({ direction }) => direction))).toEqual(new Set(['uplink', 'downlink', 'both']));
  });
});
