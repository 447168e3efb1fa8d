import { describe, expect, it } from 'vitest';
import { atOnce, batteryLives, type EstimatedLives } from '../../../../src/engine/index.ts';
import type { Answers } from '../../../../src/questionnaire/index.ts';
import { energyFacts } from '../../../support/battery-question.ts';
import { costQuestion, METER } from '../../../support/cost-question.ts';

type View = Omit<Parameters<typeof batteryLives>[0], 'scenario' | 'catalogue' | 'stacks' | 'facts'>;
const VIEW: View = { board: null, cell: null, capacityMilliampHours: null, sleepMicroamps: null, releaseAssistance: 'unknown' };
const lives = (answers: Answers = METER, view: Partial<View> = {}) => atOnce(batteryLives({ ...costQuestion(answers), facts: energyFacts, ...VIEW, ...view }));

function estimated(answers: Answers = METER, view: Partial<View> = {}): EstimatedLives {
  const found = lives(answers, view);
  if (found.kind !== 'estimated') throw new Error(JSON.stringify(found));
  return found;
}

const daysOf = ({ rows }: EstimatedLives) => rows.map(({ days }) => ('low' in days ? days : null));

describe('battery life of the stacks of a result', () => {
  it('has one row a stack, on the first board that was measured on the link, with the cell for years', () => {
    const found = estimated();
    expect(found.rows.map(({ stack }) => stack)).toEqual(costQuestion().stacks);
    expect([found.board.id, found.cell.id, found.capacityMilliampHours]).toEqual(['nrf9160-nb-iot-rostad', 'ls-26500', 7_700]);
    expect(found.boards.map(({ id }) => id)).toEqual(['nrf9160-nb-iot-rostad', 'nrf9160-dk-nb-iot-boaks']);
  });

  it('the range without knowledge of release assistance is that from without to with it', () => {
    const [open, used, unused] = (['unknown', 'used', 'not-used'] as const).map((releaseAssistance) => daysOf(estimated(METER, { releaseAssistance })));
    open?.forEach((days, at) => {
      expect(days?.low).toBe(unused?.[at]?.low);
      expect(days?.high).toBe(used?.[at]?.high);
    });
  });

  it('twice the capacity lasts nearly twice as long: what is stored loses more by itself', () => {
    const [once, twice] = [1_000, 2_000].map((capacityMilliampHours) => daysOf(estimated(METER, { capacityMilliampHours })));
    once?.forEach((days, at) => {
      const factor = (twice?.[at]?.low ?? NaN) / (days?.low ?? NaN);
      expect(factor > 1.9 && factor < 2, String(factor)).toBe(true);
    });
  });

  it('says which comes first: release assistance, unless it is used already', () => {
    expect(estimated().lever?.code).toBe('ask-for-release-assistance');
    expect(estimated(METER, { releaseAssistance: 'used' }).lever).toBeNull();
  });

  it('an open number of messages widens the life to both of its ends', () => {
    const [open] = daysOf(estimated({ ...METER, interval: [3_600, 86_400] }));
    const [often] = daysOf(estimated({ ...METER, interval: 3_600 }));
    const [rarely] = daysOf(estimated());
    expect(open).toEqual({ low: often?.low, high: rarely?.high });
  });

  it('does not matter on mains, and says what is missing where it cannot be made', () => {
    expect(lives({ ...METER, power: 'mains' })).toEqual({ kind: 'mains' });
    const { link: _, ...without } = METER;
    expect(lives(without)).toMatchObject({ kind: 'missing', what: expect.stringContaining('the link of the device') as string });
    expect(lives({ ...METER, link: ['satellite'] })).toEqual({ kind: 'missing', what: 'measured currents of a radio on Satellite' });
    const [row] = estimated({ ...METER, sleepy: 'no' }).rows;
    expect(row?.days).toEqual({ unknown: expect.stringContaining('attached and listening') as string });
  });

  it('lists what nobody has said', () => {
    expect(estimated().assumptions).toEqual(['cell', 'usable-share', 'radio-alone', 'release-assistance-open', 'update-timer-open']);
    const { sleepy: _, power: __, ...less } = METER;
    expect(estimated(less, { cell: 'lipo-300', releaseAssistance: 'used' }).assumptions).toEqual(['battery-powered', 'usable-share', 'radio-alone', 'sleeps', 'update-timer-open']);
  });

  it('a stated current of the whole device stands in for the measured one, and makes a life of a device that listens', () => {
    const [row] = estimated({ ...METER, sleepy: 'no' }, { sleepMicroamps: 400 }).rows;
    expect(row?.days).toMatchObject({ low: expect.any(Number) as number });
    const [low, high] = [10, 100].map((sleepMicroamps) => daysOf(estimated(METER, { sleepMicroamps }))[0]);
    expect(low?.high).toBeGreaterThan(high?.high ?? Infinity);
    expect(estimated(METER, { sleepMicroamps: 10 }).assumptions).not.toContain('radio-alone');
  });

  it('refuses a capacity that no battery has, with its limit', () => {
    expect(estimated(METER, { capacityMilliampHours: 0 }).rows[0]?.days).toMatchObject({ refused: [{ field: 'capacityMilliampHours' }] });
  });
});
