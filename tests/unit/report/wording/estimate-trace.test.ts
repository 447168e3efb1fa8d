import { describe, expect, it } from 'vitest';
import type { TraceStep } from '../../../../src/estimate/index.ts';
import { traceRows, traceSources } from '../../../../src/report/wording/estimate-trace.ts';

const STEP: TraceStep = {
  code: 'radio-tail', formula: 'messages × tail', result: { low: 0, high: 12.5 }, unit: 'mC a day',
  inputs: [
    { name: 'tail', value: { low: 5, high: 20 }, unit: 's', from: 'figure', condition: 'usual timers', sources: [{ source: 'ncs-power', clause: '§2' }] },
    { name: 'messages', value: { low: 24, high: 24 }, unit: 'a day', from: 'model', condition: 'byte model of the stack', sources: [] },
  ],
};

describe('an estimate step by step', () => {
  it('names the step, its inputs with unit and condition, and the result', () => {
    expect(traceRows([STEP])).toEqual([{
      name: 'The radio staying on after each message', formula: 'messages × tail', result: '0–12.5 mC a day',
      inputs: [{ text: 'tail: 5–20 s (published, usual timers)', sources: [{ source: 'ncs-power', clause: '§2' }] }, { text: 'messages: 24 a day (byte model)', sources: [] }],
    }]);
  });
  it.each<readonly [string, TraceStep['result'], string]>([
    ['one end open', { low: 60, high: Infinity }, 'from 60 s without end'], ['both', { low: Infinity, high: Infinity }, 'without end'], ['none', { low: 60, high: 60 }, '60 s'],
  ])('a range with %s', (_, result, shown) => expect(traceRows([{ ...STEP, result, unit: 's' }])[0]?.result).toBe(shown));
  it('a break-even is named after its ways', () => expect(traceRows([{ ...STEP, code: 'kept or resume' }])[0]?.name).toBe('Session kept open, against: Resumed for each message'));
  it('each source stands once', () => expect(traceSources([[STEP], [STEP]])).toEqual([{ source: 'ncs-power', clause: '§2' }]));
});
