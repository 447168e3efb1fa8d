import { useCallback } from 'react';
import { reachOf } from '../../../../engine/index.ts';
import { endsTable, idleTimesTable, LISTENING_NOTE, listeningTable, pathTable, placesTable, reachAssumptions, reachFinding, reachSources } from '../../../../report/index.ts';
import { ChartTable } from '../../../charts/chart-table.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Basis } from './basis.tsx';
import type { ServingPartProps } from './cost-view.ts';
import styles from './running-costs.module.css';
import { useInSlices } from './use-in-slices.ts';
import { Working } from './working.tsx';

/** How the other end reaches the device, how each stack gets out, where it ends and what must stand between. */
export function ReachPart({ facts: { names, catalogue }, question, serving }: ServingPartProps) {
  const { result: reach, waiting } = useInSlices(useCallback(() => reachOf({ ...question, facts: serving }), [question, serving]));
  if (reach === null) return <Working />;
  const [first] = reach.rows;
  const listening = listeningTable(reach, names);
  const worked = reach.rows.flatMap(({ stackName, path: { typical } }) => ('trace' in typical && typical.trace.length > 0 ? [{ stackName, of: 'the path to the device', trace: typical.trace }] : []))[0];
  return (
    <div className={`${styles.part} ${styles.worded}`} aria-busy={waiting}>
      <p>{reachFinding(reach)}.</p>
      <ChartTable table={pathTable(reach)} />
      {first === undefined ? null : <ChartTable table={placesTable(first)} />}
      {listening === null ? null : <><p>{LISTENING_NOTE}</p><ChartTable table={listening} /></>}
      <ChartTable table={endsTable(reach)} />
      <Disclosure summary="Published idle times, as they differ">{() => <ChartTable table={idleTimesTable(reach, names)} />}</Disclosure>
      <Basis of="reach" assumptions={reachAssumptions(reach)} sources={reachSources(reach)} names={names} {...(worked === undefined ? {} : { worked })} date={catalogue.date} />
    </div>
  );
}
