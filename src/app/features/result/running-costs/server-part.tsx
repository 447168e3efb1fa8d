import { useCallback } from 'react';
import { serverSides } from '../../../../engine/index.ts';
import { publishedServersTable, serverAssumptions, serverFinding, serverLoadTable, serverSources } from '../../../../report/index.ts';
import { ChartTable } from '../../../charts/chart-table.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Basis } from './basis.tsx';
import type { ServingPartProps } from './cost-view.ts';
import styles from './running-costs.module.css';
import { useInSlices } from './use-in-slices.ts';
import { Working } from './working.tsx';

/** What the fleet asks of a server, and what servers held in published tests. */
export function ServerPart({ facts: { names, catalogue }, question, serving }: ServingPartProps) {
  const { result: sides, waiting } = useInSlices(useCallback(() => serverSides({ ...question, facts: serving }), [question, serving]));
  if (sides === null) return <Working />;
  const published = publishedServersTable(sides, names);
  const worked = sides.rows.find(({ trace }) => trace.length > 0);
  return (
    <div className={`${styles.part} ${styles.worded}`} aria-busy={waiting}>
      <p>{serverFinding(sides)}.</p>
      <ChartTable table={serverLoadTable(sides)} />
      {published.rows.length === 0 ? <p>No test of a server of these protocols is published in the catalogue.</p> : <Disclosure summary="Published tests of servers, with their conditions">{() => <ChartTable table={published} />}</Disclosure>}
      <Basis
        of="the server side"
        assumptions={serverAssumptions(sides)}
        sources={serverSources(sides)}
        names={names}
        {...(worked === undefined ? {} : { worked: { stackName: worked.stackName, of: 'the server side', trace: worked.trace } })}
        date={catalogue.date}
      />
    </div>
  );
}
