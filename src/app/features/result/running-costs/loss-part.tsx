import { useCallback } from 'react';
import { delaysUnderLoss, type CostQuestion } from '../../../../engine/index.ts';
import { lossDelayAssumptions, lossDelaysFinding, lossDelaysTable, traceSources } from '../../../../report/index.ts';
import { ChartTable } from '../../../charts/chart-table.tsx';
import type { ResultFacts } from '../result-context.ts';
import { Basis } from './basis.tsx';
import styles from './running-costs.module.css';
import { useInSlices } from './use-in-slices.ts';
import { Working } from './working.tsx';

/** What lost packets do to the times of a message, by stack. */
export function LossPart({ facts: { names, catalogue }, question }: { readonly facts: ResultFacts; readonly question: CostQuestion }) {
  const { result: delays, waiting } = useInSlices(useCallback(() => delaysUnderLoss(question), [question]));
  if (delays === null) return <Working />;
  const worked = delays.rows.find(({ trace }) => trace.length > 0);
  return (
    <div className={`${styles.part} ${styles.worded}`} aria-busy={waiting}>
      <p>{lossDelaysFinding(delays)}.</p>
      <ChartTable table={lossDelaysTable(delays)} />
      <Basis
        of="the times under loss"
        assumptions={lossDelayAssumptions(delays)}
        sources={[...delays.sources, ...traceSources(delays.rows.map(({ trace }) => trace))]}
        names={names}
        {...(worked === undefined ? {} : { worked: { stackName: worked.stackName, of: 'a message under loss', trace: worked.trace } })}
        date={catalogue.date}
      />
    </div>
  );
}
