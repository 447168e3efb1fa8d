import { useMemo } from 'react';
import { useScenarios } from '../../stores/use-scenarios.ts';
import { useSession } from '../../stores/use-session.ts';
import { ComparisonTables } from './comparison-tables.tsx';
import { PRESENT, type Chosen } from './use-chosen.ts';
import { useComparison, type Entry } from './use-comparison.ts';

/** The chosen scenarios side by side. */
export function Comparison({ chosen: { ids } }: { readonly chosen: Chosen }) {
  const { list } = useScenarios();
  const present = useSession((session) => session.state);
  const entries = useMemo(() => ids.flatMap((id): Entry[] => {
    if (id === PRESENT) return [{ id, name: 'Present answers', from: present }];
    const scenario = list.find((one) => one.id === id);
    return scenario === undefined ? [] : [{ id, name: scenario.name, from: scenario.link }];
  }), [ids, list, present]);
  if (entries.length < 2) return <p>Mark two to four scenarios above with “Compare”.</p>;
  return <Compared entries={entries} />;
}

function Compared({ entries }: { readonly entries: readonly Entry[] }) {
  const view = useComparison(entries);
  switch (view.status) {
    case 'working': return <p role="status">Working out {view.done + 1} of {entries.length} …</p>;
    case 'failed': return <p role="alert">These scenarios cannot be compared: {view.message}.</p>;
    case 'ready': return <ComparisonTables results={view.results} />;
  }
}
