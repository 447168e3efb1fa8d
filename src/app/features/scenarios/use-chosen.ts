import { useState } from 'react';

/** More than four columns cannot be read side by side. */
export const MOST_COMPARED = 4;
/** Stands for the answers as they are, saved or not. */
export const PRESENT = 'present';

export interface Chosen {
  /** Ids of scenarios, in the order in which they were chosen. */
  readonly ids: readonly string[];
  readonly isFull: boolean;
  readonly choose: (id: string, chosen: boolean) => void;
}

/** Kept while the app is open, so that who comes back finds the comparison again. */
let lastIds: readonly string[] = [];

/** Which scenarios stand side by side. */
export function useChosen(): Chosen {
  const [ids, setIds] = useState(lastIds);
  const choose = (id: string, chosen: boolean) => {
    const others = ids.filter((one) => one !== id);
    lastIds = chosen ? [...others, id].slice(0, MOST_COMPARED) : others;
    setIds(lastIds);
  };
  return { ids, isFull: ids.length >= MOST_COMPARED, choose };
}
