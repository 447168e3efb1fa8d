import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/wire/index.ts';
import { families } from '../captures/runs.ts';

/** Captured runs with loss, predicted from their inputs. A run has 200 messages, so it scatters by some percent itself. */
const rows = families.flatMap(({ runs }) => runs).filter(({ measured }) => measured.perDelivered !== undefined).map((run) => {
  const { phases } = replay([run.inputs])[0] ?? {};
  const { up = 0, down = 0 } = run.measured.perDelivered ?? {};
  return { id: run.inputs.id, measured: { up, down }, predicted: { up: phases?.perMessage.up.ipBytes ?? 0, down: phases?.perMessage.down.ipBytes ?? 0 } };
});

describe('captured loss runs: IP bytes for each delivered message', () => {
  it('are there', () => {
    expect(rows.length).toBeGreaterThanOrEqual(3);
  });
  it.each(rows.map((row) => [row.id, row] as const))('%s: each direction within 10 %', (_id, { measured, predicted }) => {
    expect(Math.abs(predicted.up / measured.up - 1)).toBeLessThan(0.1);
    expect(Math.abs(predicted.down / measured.down - 1)).toBeLessThan(0.1);
  });
  it('pooled mean within 4 %', () => {
    const ratio = rows.reduce((sum, { measured, predicted }) => sum + (predicted.up + predicted.down) / (measured.up + measured.down), 0) / rows.length;
    expect(Math.abs(ratio - 1)).toBeLessThan(0.04);
  });
});
