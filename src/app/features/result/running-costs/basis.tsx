import type { TraceStep } from '../../../../estimate/index.ts';
import type { Citation } from '../../../../knowledge/index.ts';
import { counted, traceRows, type CatalogueNames } from '../../../../report/index.ts';
import { Citations } from '../../../ui/citations.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './running-costs.module.css';

/** The steps of one stack's estimate, and the case that they are of. */
interface Working {
  readonly stackName: string;
  readonly of: string;
  readonly trace: readonly TraceStep[];
}

interface Props {
  /** What the figures are, for those who hear the page. */
  readonly of: string;
  readonly assumptions: readonly string[];
  readonly sources: readonly Citation[];
  readonly names: CatalogueNames;
  /** The steps of one stack's estimate, to be followed from input to result. */
  readonly worked?: Working;
  /** Date of the catalogue, YYYY-MM-DD. */
  readonly date: string;
}

/** What the figures of a chart rest on: assumptions, sources, and one stack worked out step by step. */
export function Basis({ of, assumptions, sources, names, worked, date }: Props) {
  return (
    <div className={styles.basis}>
      {assumptions.length === 0 ? null : (
        <Disclosure summary={<>{counted(assumptions.length, 'assumption')}<VisuallyHidden> behind {of}</VisuallyHidden></>}><ul className={styles.bullets}>{assumptions.map((text) => <li key={text}>{text}</li>)}</ul></Disclosure>
      )}
      {sources.length === 0 ? null : <Disclosure summary={<>{counted(new Set(sources.map(names.citation)).size, 'source')}<VisuallyHidden> of {of}</VisuallyHidden></>}><p><Citations of={sources} names={names} /></p></Disclosure>}
      {worked === undefined ? null : <Disclosure summary={<>How it is worked out for {worked.stackName}<VisuallyHidden>: {of}</VisuallyHidden></>}>{() => <Worked {...worked} names={names} />}</Disclosure>}
      <p className={styles.date}>Bytes by the byte model; catalogue of {date}.</p>
    </div>
  );
}

/** What comes to nothing is left out. */
function Worked({ stackName, of, trace, names }: Working & { readonly names: CatalogueNames }) {
  return (
    <DataTable
      caption={`${stackName}, ${of}, step by step`}
      columns={[{ id: 'step', name: 'Step' }, { id: 'result', name: 'Result', number: true }, { id: 'formula', name: 'Formula' }, { id: 'inputs', name: 'Inputs' }]}
      rows={traceRows(trace.filter(({ result }) => result.high > 0)).map(({ name, formula, inputs, result }, at) => ({
        id: `${at} ${name}`,
        cells: [
          name, result, <span key="formula" className={styles.formula}>{formula}</span>,
          <ul key="inputs" className={styles.inputs}>{inputs.map(({ text, sources }) => <li key={text}>{text}{sources.length === 0 ? null : <Citations of={sources} names={names} />}</li>)}</ul>,
        ],
      }))}
    />
  );
}
