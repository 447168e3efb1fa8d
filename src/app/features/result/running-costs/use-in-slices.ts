import { useEffect, useState } from 'react';
import type { InSlices } from '../../../../engine/index.ts';

/** The page may answer a key in between: longer is felt. */
const SLICE_MS = 12;

export interface Sliced<Result> {
  /** The latest result; null before the first. */
  readonly result: Result | null;
  /** A newer one is being worked out. */
  readonly waiting: boolean;
}

/** Works something out beside typing: in slices, each shorter than anybody feels. @param start must stay the same while its inputs do */
export function useInSlices<Result>(start: () => InSlices<Result>): Sliced<Result> {
  const [done, setDone] = useState<{ readonly by: unknown; readonly result: Result } | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    const work = start();
    let timer = setTimeout(slice);
    function slice(): void {
      try {
        const until = performance.now() + SLICE_MS;
        do {
          const step = work.next();
          if (step.done === true) return setDone({ by: start, result: step.value });
        } while (performance.now() < until);
        timer = setTimeout(slice);
      } catch (error) {
        setFault(error);
      }
    }
    return () => clearTimeout(timer);
  }, [start]);
  // Thrown while rendering, so that the boundary around this part of the page catches it.
  if (fault !== null) throw fault;
  return { result: done?.result ?? null, waiting: done?.by !== start };
}
