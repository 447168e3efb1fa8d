import { useCallback, useMemo } from 'react';
import { delaysUnderLoss, type CostQuestion } from '../../../../engine/index.ts';
import { conditionsText, lossDelayAssumptions, lossDelaysChart, lossDelaysFinding, lossDelaysTable, traceSources } from '../../../../report/index.ts';
import { ChartTable } from '../../../charts/chart-table.tsx';
import { Chart } from '../../../charts/chart.tsx';
import type { ResultFacts } from '../result-context.ts';
import { Basis } from './basis.tsx';
import styles from './running-costs.module.css';
import { useInSlices } from './use-in-slices.ts';
import { Working } from './working.tsx';

/** What lost packets do to the times of a message, by stack: a chart, and the table alone where nothing is lost or modelled. */
export function LossPart({ facts: { names, catalogue }, question }: { readonly facts: ResultFacts; readonly question: CostQuestion }) {
  const { result: delays, waiting } = useInSlices(useCallback(() => delaysUnderLoss(question), [question]));
  const { scenario } = question;
  const model = useMemo(() => (delays === null ? null : lossDelaysChart(delays, conditionsText(scenario, 'messagesPerDay'))), [delays, scenario]);
  if (delays === null) return <Working />;
  const worked = delays.rows.find(({ trace }) => trace.length > 0);
  const basis = (
    <Basis
      of="the times under loss"
      assumptions={lossDelayAssumptions(delays)}
      sources={[...delays.sources, ...traceSources(delays.rows.map(({ trace }) => trace))]}
      names={names}
      {...(worked === undefined ? {} : { worked: { stackName: worked.stackName, of: 'a message under loss', trace: worked.trace } })}
      date={catalogue.date}
    />
  );
  return (
    <div className={`${styles.part} ${styles.worded}`} aria-busy={waiting}>
      {model === null ? <><p>{lossDelaysFinding(delays)}.</p><ChartTable table={lossDelaysTable(delays)} />{basis}</> : <Chart model={model} date={catalogue.date} basis={basis} />}
    </div>
  );
}
