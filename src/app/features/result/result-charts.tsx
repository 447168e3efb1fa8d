import { useMemo, useState } from 'react';
import { byteCurves, byteLevers } from '../../../engine/index.ts';
import { toScenario } from '../../../questionnaire/index.ts';
import { bytesByIntervalFigure, bytesByPayloadFigure, leverFinding, leverRows, messageBytesFigure } from '../../../report/index.ts';
import { Chart } from '../../charts/chart.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import styles from './charts-place.module.css';
import type { ResultFacts } from './result-context.ts';
import { SameContent } from './same-content.tsx';

/** The bytes behind the choice: of one message by layer, and of a day along payload and interval. */
export function ResultCharts({ facts }: { readonly facts: ResultFacts }) {
  const { recommendation, state, names, catalogue } = facts;
  const [all, setAll] = useState(false);
  const scenario = useMemo(() => toScenario(state.answers), [state.answers]);
  const { ranking, stacks } = recommendation;

  const figures = useMemo(() => ({ recommendation, scenario, names, ...byteCurves(scenario, catalogue) }), [recommendation, scenario, names, catalogue]);
  const message = useMemo(() => messageBytesFigure(all ? stacks : ranking, figures), [all, ranking, stacks, figures]);
  const [byPayload, byInterval] = useMemo(() => [bytesByPayloadFigure(figures), bytesByIntervalFigure(figures)] as const, [figures]);

  const levers = useMemo(() => byteLevers(scenario, catalogue, ranking), [scenario, catalogue, ranking]);
  const first = ranking[0]?.protocol ?? '';

  return (
    <div className={styles.all}>
      <div className={styles.bars}>
        <Chart model={message} date={catalogue.date} />
        {stacks.length === ranking.length ? null : (
          <p><Button onClick={() => setAll(!all)}>{all ? 'Show the best stack of each protocol' : `Show all ${stacks.length} stacks that no fact rules out`}</Button></p>
        )}
      </div>
      <div className={styles.pair}>
        <Chart model={byPayload} date={catalogue.date} />
        <Chart model={byInterval} date={catalogue.date} />
      </div>
      {levers === null ? null : (
        <div className={styles.bars}>
          <h3>{leverFinding(levers, first, names)}</h3>
          <DataTable
            caption="Bytes a day, both directions, with one thing changed at a time"
            columns={[{ id: 'lever', name: 'Changed' }, { id: 'bytes', name: 'Bytes a day', number: true }, { id: 'change', name: 'Difference', number: true }]}
            rows={leverRows(levers, first, names).map(({ id, name, bytes, change }) => ({ id, cells: [name, bytes, change] }))}
          />
        </div>
      )}
      <SameContent facts={facts} />
    </div>
  );
}
