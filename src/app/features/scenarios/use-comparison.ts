import { useEffect, useState } from 'react';
import type { State } from '../../../questionnaire/index.ts';
import type { NamedResult } from '../../../report/index.ts';
import { stateOfLink } from '../../stores/open-scenario.ts';

/** One column: a saved scenario by its link, or a state as it is. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly from: State | string;
}

export type ComparisonView =
  | { readonly status: 'working'; readonly done: number }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly results: readonly NamedResult[] };

/** Works the columns out, one after the other; nothing of it is drawn before all are there. @param entries must stay the same list while nothing in it changes */
export function useComparison(entries: readonly Entry[]): ComparisonView {
  const [settled, setSettled] = useState<{ readonly of: readonly Entry[]; readonly view: ComparisonView } | null>(null);
  useEffect(() => {
    let current = true;
    const settle = (view: ComparisonView) => {
      if (current) setSettled({ of: entries, view });
    };
    const run = async () => {
      const { resultOf } = await import('./compare-states.ts');
      const results: NamedResult[] = [];
      for (const { name, from } of entries) {
        const state = typeof from === 'string' ? await stateOfLink(from) : from;
        if (state === null) return settle({ status: 'failed', message: `what is saved under “${name}” was damaged and cannot be read` });
        const result = current ? await resultOf(state) : null;
        if (result === null) return;
        results.push({ name, ...result });
        settle({ status: 'working', done: results.length });
      }
      settle({ status: 'ready', results });
    };
    run().catch((error: unknown) => settle({ status: 'failed', message: error instanceof Error ? error.message : String(error) }));
    return () => {
      current = false;
    };
  }, [entries]);
  return settled?.of === entries ? settled.view : { status: 'working', done: 0 };
}
