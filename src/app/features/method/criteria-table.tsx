import { weightRules } from '../../../engine/index.ts';
import { catalogue, type Criterion } from '../../../knowledge/index.ts';
import { formatSignificant } from '../../../report/index.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './method.module.css';

const columns: readonly Column[] = [
  { id: 'name', name: 'Criterion' },
  { id: 'meaning', name: 'What is valued' },
  { id: 'scale', name: 'Scale' },
  { id: 'weight', name: 'Weight before any answer', number: true },
  { id: 'rules', name: 'Answers that change it', number: true },
];

/** Every criterion with its fixed scale, straight from the catalogue. */
export function CriteriaTable() {
  const rows = catalogue.criteria.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((criterion) => ({
    id: criterion.id,
    cells: [
      criterion.name,
      criterion.meaning,
      <Scale key="scale" criterion={criterion} />,
      formatSignificant(criterion.baseWeight),
      String(weightRules.filter((rule) => rule.criterion === criterion.id).length),
    ],
  }));
  return <DataTable caption={`${rows.length} criteria. Weights are turned into shares of 100 %.`} columns={columns} rows={rows} />;
}

function Scale({ criterion }: { readonly criterion: Criterion }) {
  if (criterion.kind === 'measured') {
    return <>0 points at {formatSignificant(criterion.worst)} {criterion.unit}, all at {formatSignificant(criterion.best)} {criterion.unit}, {criterion.shape} between. {criterion.rationale}</>;
  }
  return (
    <Disclosure summary={<>Five steps<VisuallyHidden> of {criterion.name}</VisuallyHidden></>}>
      <ol className={styles.anchors} start={0}>{criterion.anchors.map((anchor) => <li key={anchor}>{anchor}</li>)}</ol>
      <p>{criterion.rationale}</p>
    </Disclosure>
  );
}
