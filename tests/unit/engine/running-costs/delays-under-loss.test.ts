import { describe, expect, it } from 'vitest';
import { atOnce, delaysUnderLoss, deliveryDelays } from '../../../../src/engine/index.ts';
import type { Answers } from '../../../../src/questionnaire/index.ts';
import { costQuestion, METER, STACKS } from '../../../support/cost-question.ts';

const delays = (answers: Answers, stacks: readonly string[] = STACKS) => atOnce(delaysUnderLoss(costQuestion(answers, stacks)));

describe('times under loss of the stacks of a result', () => {
  it('without loss are the times that stand beside them', () => {
    const free = atOnce(deliveryDelays(costQuestion()));
    expect(delays(METER).rows.map(({ cold, warm, commandDown }) => [cold, warm].map(({ typical, range }) => ('unknown' in typical ? typical : [typical.seconds.low, range])).concat([commandDown.typical as never]))).toEqual(
      free.map(({ cold, warm, commandDown }) => [[cold.typical, cold.range], [warm.typical, warm.range], typeof commandDown === 'number' ? { seconds: { low: commandDown, high: commandDown }, addedSeconds: { low: 0, high: 0 }, lostShare: 0 } : commandDown]),
    );
  });

  it('an answered loss is a point', () => expect(delays({ ...METER, loss: 5 })).toMatchObject({ lossShare: { typical: 0.05, range: { low: 0.05, high: 0.05 } }, sources: [] }));

  it('an open one is what the link is taken to lose, with who says so', () => {
    const { loss: _, ...open } = METER;
    const { lossShare, sources, rows } = delays(open);
    expect(lossShare).toEqual({ typical: 0.01, range: { low: 0, high: 0.05 } });
    expect(sources).toContainEqual({ source: 'judgement' });
    const [wide, known] = [rows[1]?.warm.range, delays({ ...METER, loss: 1 }).rows[1]?.warm.range];
    if (wide === undefined || known === undefined || 'unknown' in wide || 'unknown' in known) throw new Error('Expected ranges');
    expect(wide.low).toBeLessThan(known.low);
    expect(wide.high).toBeGreaterThan(known.high);
  });

  it('without a link anything that can be answered may be lost', () => {
    const { loss: _, link: __, ...open } = METER;
    expect(delays(open).lossShare.range).toEqual({ low: 0, high: 0.9 });
  });

  it('say who repeats, and what is not modelled', () => {
    const [quic, mqtt] = delays({ ...METER, loss: 5 }, ['http-3/quic/tls-1-3-cert', 'mqtt-5/tcp/tls-1-3-psk']).rows;
    expect(quic).toMatchObject({ cold: { range: { unknown: 'QUIC under loss (RFC 9002) is not modelled' } }, mechanism: null });
    expect(mqtt?.mechanism).toContain('RFC 6298');
  });
});
