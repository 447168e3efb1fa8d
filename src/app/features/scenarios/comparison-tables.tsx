import { useId, useState } from 'react';
import { comparisonOutline, outlineMarkdown, type NamedResult } from '../../../report/index.ts';
import { ChartTable } from '../../charts/chart-table.tsx';
import { useNarrow } from '../../charts/use-narrow.ts';
import { Button } from '../../ui/button.tsx';
import { downloadFile } from '../../ui/download-file.ts';
import styles from './scenarios.module.css';

/** What differs between the results, or all of it; two at a time where the page is narrow. */
export function ComparisonTables({ results }: { readonly results: readonly NamedResult[] }) {
  const [all, setAll] = useState(false);
  const [pair, setPair] = useState<readonly [number, number]>([0, 1]);
  const narrow = useNarrow() && results.length > 2;
  const shown = narrow ? pair.flatMap((at) => results[at] ?? []) : results;
  const { lead, sections } = comparisonOutline(shown, all ? 'all' : 'differing');
  return (
    <>
      <div className={styles.pick}>
        {narrow ? (
          <>
            <Side label="First" results={results} at={pair[0]} other={pair[1]} onPick={(at) => setPair([at, pair[1]])} />
            <Side label="Second" results={results} at={pair[1]} other={pair[0]} onPick={(at) => setPair([pair[0], at])} />
          </>
        ) : null}
        <label className={styles.compare}><input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />Show equal rows, too</label>
      </div>
      {lead.map((block) => (block.kind === 'paragraph' ? <p key={block.text} className={styles.soft}>{block.text}</p> : null))}
      <div className={styles.tables}>
        {sections.map(({ id, title, blocks }) => (
          <section key={id} aria-label={title}>
            <h3>{title}</h3>
            {blocks.map((block) => (block.kind === 'table' ? <ChartTable key={block.caption} table={block} /> : null))}
          </section>
        ))}
      </div>
      <p><Button onClick={() => downloadFile('comparison.md', 'text/markdown', outlineMarkdown(comparisonOutline(results, all ? 'all' : 'differing')))}>Save as comparison.md</Button></p>
    </>
  );
}

interface SideProps {
  readonly label: string;
  readonly results: readonly NamedResult[];
  readonly at: number;
  /** Stands on the other side already. */
  readonly other: number;
  readonly onPick: (at: number) => void;
}

function Side({ label, results, at, other, onPick }: SideProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label} </label>
      <select id={id} value={at} onChange={(event) => onPick(Number(event.target.value))}>
        {results.map(({ name }, index) => (index === other ? null : <option key={name} value={index}>{name}</option>))}
      </select>
    </p>
  );
}
