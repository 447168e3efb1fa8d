import { lazy, Suspense } from 'react';
import { EFFORT_NOTE, effortRows, keepOrSwitchText, TUNING_NOTE, tuningRows } from '../../../report/index.ts';
import { PictureBoundary } from '../../charts/picture-boundary.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { GainTable } from './gain-table.tsx';
import styles from './keep-or-switch.module.css';
import { costFactsInUse } from '../../stores/cost-facts-in-use.ts';
import type { ResultFacts } from './result-context.ts';

/** Battery and data come with the published facts that they rest on. */
const GainWithCosts = lazy(async () => {
  const [{ GainWithCosts: Gain }, costFacts] = await Promise.all([import('./gain-with-costs.tsx'), costFactsInUse()]);
  return { default: ({ facts }: { readonly facts: ResultFacts }) => <Gain facts={facts} costFacts={costFacts} /> };
});

/** What to do about the protocol that runs today: the sentence, what a switch gains, what can be tuned, and the effort. */
export function KeepOrSwitch({ facts }: { readonly facts: ResultFacts }) {
  const { recommendation, names } = facts;
  const { today } = recommendation;
  if (today === null) return null;
  const [tunings, efforts] = [tuningRows(today, names), effortRows(today, names)];
  const plain = <GainTable facts={facts} />;
  return (
    <div className={styles.all}>
      <p className={styles.verdict}>{keepOrSwitchText(today, recommendation, names)}</p>
      <PictureBoundary fallback={plain}><Suspense fallback={plain}><GainWithCosts facts={facts} /></Suspense></PictureBoundary>
      {tunings.length === 0 ? null : (
        <div className={styles.part}>
          <DataTable
            caption={`What can be tuned on ${names.family(today.today)}`}
            columns={[{ id: 'lever', name: 'Changed' }, { id: 'bytes', name: 'Bytes a day', number: true }, { id: 'points', name: 'Points', number: true }]}
            rows={tunings.map(({ id, name, bytes, points }) => ({ id, cells: [name, bytes, points] }))}
          />
          <p className={styles.note}>{TUNING_NOTE}</p>
        </div>
      )}
      {efforts.length === 0 ? null : (
        <div className={styles.part}>
          <DataTable
            caption={`Effort of a switch to ${names.family(today.first)}`}
            columns={[{ id: 'part', name: 'Part' }, { id: 'effort', name: 'Effort' }, { id: 'why', name: 'Why' }]}
            rows={efforts.map(({ id, part, effort, reason, sources }) => ({ id, cells: [part, effort, sources.length === 0 ? reason : `${reason} (${sources.join('; ')})`] }))}
          />
          <p className={styles.note}>{EFFORT_NOTE}</p>
        </div>
      )}
    </div>
  );
}
