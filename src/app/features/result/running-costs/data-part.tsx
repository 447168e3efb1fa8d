import { useCallback, useMemo } from 'react';
import { dataCosts, type CostQuestion, type EstimatedCosts } from '../../../../engine/index.ts';
import type { Tariff } from '../../../../knowledge/index.ts';
import { conditionsText, formatInteger, formatRange, formatSignificant, monthlyCostChart, traceSources } from '../../../../report/index.ts';
import { Chart } from '../../../charts/chart.tsx';
import type { ResultFacts } from '../result-context.ts';
import { Basis } from './basis.tsx';
import type { ChangeView, CostView } from './cost-view.ts';
import styles from './running-costs.module.css';
import { SelectField } from '../../../ui/select-field.tsx';
import { useInSlices } from './use-in-slices.ts';
import { Working } from './working.tsx';

interface Props {
  readonly facts: ResultFacts;
  readonly question: CostQuestion;
  readonly tariffs: readonly Tariff[];
  readonly view: CostView;
  readonly change: ChangeView;
}

/** Monthly cost of the data by stack, under one operator's rule. */
export function DataPart({ facts, question, tariffs, view: { tariff }, change }: Props) {
  const { result: costs, waiting } = useInSlices(useCallback(() => dataCosts({ ...question, tariffs, tariff }), [question, tariffs, tariff]));
  if (costs === null) return <Working />;
  const chosen = tariff ?? (costs.kind === 'estimated' ? costs.tariff.id : 'none');
  const options = [
    ...(costs.kind === 'estimated' ? [] : [{ id: 'none', name: 'None' }]),
    ...tariffs.map(({ id, name, assumed }) => ({ id, name: assumed ? `${name} (assumed)` : name })),
  ];
  return (
    <div className={styles.part} aria-busy={waiting}>
      {costs.kind === 'unmetered' ? <p>Nobody is billed by volume here, so the data cost nothing by the byte.</p> : null}
      {costs.kind === 'missing' ? <p>Cannot be estimated. What is missing: {costs.what}. Any tariff can be tried here.</p> : null}
      {costs.kind === 'unmetered' && tariff === null ? null : (
        <div className={styles.controls} role="group" aria-label="Tariff that is looked at">
          <SelectField label="Tariff" options={options} chosen={chosen} onChoose={(id) => change({ tariff: id === 'none' ? null : id })} />
        </div>
      )}
      {costs.kind === 'estimated' ? <Costs facts={facts} question={question} costs={costs} /> : null}
    </div>
  );
}

function Costs({ facts: { names, catalogue }, question: { scenario }, costs: { tariff, standIn, rows, lever, devices } }: { readonly facts: ResultFacts; readonly question: CostQuestion; readonly costs: EstimatedCosts }) {
  const model = useMemo(
    () => monthlyCostChart(rows, rows.length > 1 ? lever : null, devices !== null, `${tariff.name}; ${conditionsText(scenario)}`, []), [rows, lever, devices, tariff, scenario],
  );
  const [first] = rows;
  const assumptions = [
    ...(standIn ? [`Nobody has said what the data cost: ${tariff.name} stands in. Choose yours above.`] : []),
    ...(tariff.assumed ? ['Surcharge, minimum and price of this tariff are ours and no operator’s.'] : []),
    'A data session is opened from once a day to once a message.',
    'A month has thirty days.',
  ];
  return (
    <>
      {first !== undefined && devices !== null && 'amount' in first.cost.fleet ? (
        <p className={styles.fleet}>
          {fleetText(devices)} with {first.stackName}: <strong>{money(first.cost.fleet)}</strong> a month.
        </p>
      ) : null}
      <Chart
        model={model}
        date={catalogue.date}
        basis={(
          <Basis
            of="the data cost"
            assumptions={assumptions}
            sources={[...tariff.sources, ...traceSources(rows.map(({ cost }) => cost.trace))]}
            names={names}
            {...(first === undefined ? {} : { worked: { stackName: first.stackName, of: 'a month', trace: first.cost.trace } })}
            date={catalogue.date}
          />
        )}
      />
    </>
  );
}

function fleetText(devices: NonNullable<EstimatedCosts['devices']>): string {
  return typeof devices === 'number' ? `A fleet of ${formatInteger(devices)} devices` : `A fleet of ${formatRange(devices.low, devices.high, (count) => `${formatInteger(count)} devices`)}`;
}

function money({ amount, currency }: { readonly amount: { readonly low: number; readonly high: number }; readonly currency: string }): string {
  return formatRange(amount.low, amount.high, (value) => `${formatSignificant(value)} ${currency}`);
}
