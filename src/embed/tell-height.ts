/** At most ten messages a second, whatever happens inside the frame. */
const LEAST_GAP_MS = 100;

interface Clock {
  readonly after: (milliseconds: number, run: () => void) => void;
}

/**
 * Tells a height when it has changed: whole pixels, and after one message the next waits for the gap, so that a moving height is told
 * while it moves and its last value always is.
 * @param tell gets whole pixels
 */
export function heightTeller(measure: () => number, tell: (pixels: number) => void, clock: Clock = { after: (milliseconds, run) => void setTimeout(run, milliseconds) }): () => void {
  let told = 0;
  let resting = false;
  let missed = false;
  return function changed() {
    if (resting) {
      missed = true;
      return;
    }
    const pixels = Math.ceil(measure());
    if (pixels === told) return;
    told = pixels;
    tell(pixels);
    resting = true;
    clock.after(LEAST_GAP_MS, () => {
      resting = false;
      if (!missed) return;
      missed = false;
      changed();
    });
  };
}
