// Notes when a part of a run starts, for the lab to split the capture by.
import { appendFileSync } from 'node:fs';

export function mark(part) {
  appendFileSync(process.env.LAB_MARKS, `${JSON.stringify({ part, at: (performance.timeOrigin + performance.now()) / 1000 })}\n`);
}

export async function pause(milliseconds) {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Moments at a fixed spacing, free of drift. */
export function clockOf(spacingMs) {
  let next = performance.now();
  return async () => {
    next += spacingMs;
    await pause(Math.max(0, next - performance.now()));
  };
}
