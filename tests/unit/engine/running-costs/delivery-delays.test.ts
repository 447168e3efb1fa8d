import { describe, expect, it } from 'vitest';
import { atOnce, deliveryDelays } from '../../../../src/engine/index.ts';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { advise, emptyState, type Answers } from '../../../../src/questionnaire/index.ts';
import { costQuestion, METER } from '../../../support/cost-question.ts';

const delays = (answers: Answers = METER) => atOnce(deliveryDelays(costQuestion(answers)));

describe('time to the first delivery of the stacks of a result', () => {
  it('cold is the figure that the result itself shows', () => {
    const [first] = advise({ ...emptyState, answers: METER }, catalogue, { depth: 'ranking', samples: 10 }).ranking;
    const [row] = atOnce(deliveryDelays(costQuestion(METER, [first?.stack ?? ''])));
    expect(row?.commandDown).toEqual(first?.estimates.commandDownSeconds);
    expect(row?.cold.typical).toBe(first?.estimates.firstDeliverySeconds);
  });

  it('cold and warm differ by the round trips and bytes of the set-up, and lie in their ranges', () => {
    for (const { cold, warm, setUpRoundTrips } of delays({ ...METER, 'round-trip': 1_000 })) {
      expect(cold.typical - warm.typical).toBeGreaterThanOrEqual(setUpRoundTrips * 1);
      for (const { typical, range } of [cold, warm]) expect(range.low <= typical && typical <= range.high).toBe(true);
    }
  });

  it('an answered round-trip time leaves the rate alone open', () => {
    const [open] = delays();
    const [known] = delays({ ...METER, 'round-trip': 1_000 });
    expect((known?.warm.range.high ?? 0) - (known?.warm.range.low ?? 0)).toBeLessThan((open?.warm.range.high ?? 0) - (open?.warm.range.low ?? 0));
  });

  it('without a link an ordinary path to the internet stands in', () => {
    const { link: _, ...less } = METER;
    expect(delays(less)[0]?.warm.typical).toBeLessThan(0.1);
  });
});
