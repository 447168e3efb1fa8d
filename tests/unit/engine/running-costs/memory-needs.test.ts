import { describe, expect, it } from 'vitest';
import { memoryNeeds } from '../../../../src/engine/index.ts';
import { catalogue } from '../../../../src/knowledge/index.ts';
import type { Answers } from '../../../../src/questionnaire/index.ts';
import { costQuestion, METER } from '../../../support/cost-question.ts';

const ALL = new Set(catalogue.families.flatMap(({ stacks }) => stacks.map(({ id }) => id)));
const needsOf = (stack: string, answers: Answers, possible: ReadonlySet<string> = ALL) => memoryNeeds(costQuestion({ ...METER, ...answers }, [stack]), possible).rows[0];

describe('memory of the stacks of a result', () => {
  it('compares nothing while the device is open', () => expect(needsOf('mqtt-5/tcp/tls-1-3-psk', {})).toMatchObject({ ram: { fit: 'open' }, flash: { fit: 'open' }, change: null }));

  it('fits a large device, and needs no change', () => expect(needsOf('mqtt-5/tcp/tls-1-3-psk', { ram: 1_024, flash: 4_096 })).toMatchObject({ ram: { fit: 'fits' }, flash: { fit: 'fits' }, change: null }));

  it('offers another stack of the family that fits better, the one that differs least', () => {
    const row = needsOf('coap/udp/dtls-1-2-psk', { ram: 8, flash: 1_024 });
    expect(row?.ram.fit).toBe('may-fit');
    expect(row?.change).toMatchObject({ kind: 'stack', stack: 'coap/udp/none', fits: true });
  });

  it('offers only what no fact rules out, else the memory that is lacking', () => {
    const row = needsOf('coap/udp/dtls-1-2-psk', { ram: 8, flash: 1_024 }, new Set());
    const high = row !== undefined && 'high' in row.ram.needsKiB ? row.ram.needsKiB.high : NaN;
    expect(row?.change).toEqual({ kind: 'memory', ramKiB: high - 8, flashKiB: 0 });
  });

  it('keeps unknown what nobody has published, with who was asked', () => {
    const row = needsOf('websocket/tcp/tls-1-3-cert', { ram: 64, flash: 512 });
    expect(row).toMatchObject({ ram: { needsKiB: { unknown: expect.any(String) as string }, fit: 'unknown' }, change: null });
    expect(row?.ram.sources.length).toBeGreaterThan(0);
  });
});
