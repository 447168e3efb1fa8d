import { describe, expect, it } from 'vitest';
import { heightTeller } from '../../../src/embed/tell-height.ts';

/** A clock that moves only when told. */
function handClock() {
  const waiting: { at: number; run: () => void }[] = [];
  let now = 0;
  return {
    after: (milliseconds: number, run: () => void) => { waiting.push({ at: now + milliseconds, run }); },
    forward: (milliseconds: number) => {
      now += milliseconds;
      for (const due of waiting.filter(({ at }) => at <= now)) {
        waiting.splice(waiting.indexOf(due), 1);
        due.run();
      }
    },
  };
}

function teller() {
  const clock = handClock();
  const told: number[] = [];
  let height = 100.2;
  const changed = heightTeller(() => height, (pixels) => told.push(pixels), clock);
  return { told, clock, to: (next: number) => { height = next; changed(); }, changed };
}

describe('telling the height', () => {
  it('is at once, in whole pixels', () => {
    const { told, changed } = teller();
    changed();
    expect(told).toEqual([101]);
  });
  it('says the same height once', () => {
    const { told, clock, to } = teller();
    to(200);
    clock.forward(100);
    to(200);
    expect(told).toEqual([200]);
  });
  it('happens at most ten times a second while the height moves, and ends with the last value', () => {
    const { told, clock, to } = teller();
    for (let step = 0; step < 100; step += 1) {
      to(300 + step);
      clock.forward(10);
    }
    clock.forward(100);
    expect(told.length).toBeLessThanOrEqual(11);
    expect(told.length).toBeGreaterThan(5);
    expect(told.at(-1)).toBe(399);
  });
  it('says nothing when a height came back within the gap', () => {
    const { told, clock, to } = teller();
    to(300);
    to(400);
    to(300);
    clock.forward(100);
    expect(told).toEqual([300]);
  });
});
