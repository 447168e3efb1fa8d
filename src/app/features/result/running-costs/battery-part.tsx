import { useCallback, useMemo } from 'react';
import { batteryLives, type CostQuestion, type EstimatedLives } from '../../../../engine/index.ts';
import { batteryAssumptionText, batteryLifeChart, conditionsText, formatInteger, leverSentence, traceSources, type BatteryRow } from '../../../../report/index.ts';
import { Chart } from '../../../charts/chart.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { ResultFacts } from '../result-context.ts';
import { Basis } from './basis.tsx';
import { CapacityField } from './capacity-field.tsx';
import type { BoardPartProps } from './cost-view.ts';
import styles from './running-costs.module.css';
import { SelectField } from '../../../ui/select-field.tsx';
import { SleepField } from './sleep-field.tsx';
import { useInSlices } from './use-in-slices.ts';
import { Working } from './working.tsx';

/** Battery life by stack, what empties the battery, and what would change it most. */
export function BatteryPart({ facts, question, energy, view, change }: BoardPartProps) {
  const { board, cell, capacityMilliampHours, sleepMicroamps, releaseAssistance } = view;
  const { result: lives, waiting } = useInSlices(useCallback(
    () => batteryLives({ ...question, facts: energy, board, cell, capacityMilliampHours, sleepMicroamps, releaseAssistance }),
    [question, energy, board, cell, capacityMilliampHours, sleepMicroamps, releaseAssistance],
  ));
  if (lives === null) return <Working />;
  switch (lives.kind) {
    case 'mains': return <p>Runs on mains or a vehicle supply, so battery life does not matter.</p>;
    case 'missing': return <p>Cannot be estimated. What is missing: {lives.what}.</p>;
    case 'estimated': return (
      <div className={styles.part} aria-busy={waiting}>
        <BatteryControls lives={lives} energy={energy} view={view} change={change} />
        <Lives facts={facts} question={question} lives={lives} />
      </div>
    );
  }
}

function Lives({ facts: { names, catalogue }, question: { scenario }, lives }: { readonly facts: ResultFacts; readonly question: CostQuestion; readonly lives: EstimatedLives }) {
  const { rows, lever, board, cell, capacityMilliampHours } = lives;
  const model = useMemo(() => batteryLifeChart(
    rows.map(rowOf), null, `${conditionsText(scenario)}; ${formatInteger(capacityMilliampHours)} mAh, ${cell.name}; ${board.name}`, [],
  ), [rows, scenario, capacityMilliampHours, cell, board]);
  const traces = rows.flatMap(({ typical }) => ('trace' in typical ? [typical.trace] : []));
  const [worked] = rows;
  const lacking = rows.map((row) => rowOf(row).life).flatMap((life) => ('unknown' in life ? [life.unknown] : []));
  if (lacking.length === rows.length) return <p>Cannot be estimated. What is missing: {[...new Set(lacking)].join('; ')}.</p>;
  return (
    <>
      {lever?.code === 'ask-for-release-assistance' ? <Notice tone="good" title="Release assistance comes before the protocol"><p>{leverSentence(lever)}.</p></Notice> : null}
      {lever?.code === 'protocol-matters' ? <p>{leverSentence(lever)}.</p> : null}
      <Chart
        model={model}
        date={catalogue.date}
        basis={(
          <Basis
            of="the battery life"
            assumptions={lives.assumptions.map((code) => batteryAssumptionText(code, lives))}
            sources={[...traceSources(traces), ...(lever?.sources ?? []), ...cell.capacity.sources]}
            names={names}
            {...(worked !== undefined && 'trace' in worked.typical ? { worked: { stackName: worked.stackName, of: 'the typical day', trace: worked.typical.trace } } : {})}
            date={catalogue.date}
          />
        )}
      />
    </>
  );
}

/** The range over all possible days, with what empties the battery most on the typical one. */
function rowOf({ stack, stackName, days, typical }: EstimatedLives['rows'][number]): BatteryRow {
  if ('refused' in days) return { stack, stackName, life: { unknown: days.refused.map(({ field, limit, reason }) => `${field} within ${limit}: ${reason}`).join('; ') } };
  if ('unknown' in days) return { stack, stackName, life: days };
  return { stack, stackName, life: 'dominates' in typical ? { days, dominates: typical.dominates } : 'unknown' in typical ? typical : { unknown: 'a typical day' } };
}

const RELEASE = [{ id: 'unknown', name: 'Not known' }, { id: 'used', name: 'Yes' }, { id: 'not-used', name: 'No' }] as const;

function BatteryControls({ lives: { boards, board, cell, capacityMilliampHours }, energy, view, change }: Pick<BoardPartProps, 'energy' | 'view' | 'change'> & { readonly lives: EstimatedLives }) {
  const volts = typeof cell.volts.value === 'number' ? cell.volts.value : 1;
  return (
    <div className={styles.controls} role="group" aria-label="Battery and radio that are looked at">
      <SelectField label="Battery" options={energy.batteries.cells.map(({ id, name }) => ({ id, name }))} chosen={cell.id} onChoose={(id) => change({ cell: id, capacityMilliampHours: null })} />
      <CapacityField key={cell.id} capacityMilliampHours={capacityMilliampHours} volts={volts} onChange={(value) => change({ capacityMilliampHours: value })} />
      <SleepField microamps={view.sleepMicroamps} onChange={(sleepMicroamps) => change({ sleepMicroamps })} />
      <SelectField label="Measured radio and network" options={boards} chosen={board.id} onChoose={(id) => change({ board: id })} />
      {board.kind === 'cellular' ? (
        <SelectField label="Release assistance" hint="Whether network and device let the radio sleep at once after the last packet." options={RELEASE} chosen={view.releaseAssistance} onChoose={(releaseAssistance) => change({ releaseAssistance })} />
      ) : null}
    </div>
  );
}
