import { whyNot } from '../../../report/index.ts';
import { ProtocolName } from '../../ui/protocol-name.tsx';
import type { ResultFacts } from './result-context.ts';
import styles from './plain-list.module.css';

/** For every other protocol that is still possible: what it lacks, what speaks for it, and what would put it first. */
export function WhyNotList({ facts: { recommendation, names, questions } }: { readonly facts: ResultFacts }) {
  const entries = whyNot(recommendation, names, questions).filter((entry) => !entry.ruledOut);
  return (
    <ul className={styles.rows}>
      {entries.map(({ protocol, name, reasons, merits, ways }) => (
        <li key={protocol}>
          <h3 className={styles.name}>Why not <ProtocolName id={protocol} name={name} />?</h3>
          <p>{reasons.join(' ')}{merits === '' ? '' : ` ${merits}`}</p>
          <p className={styles.soft}>{ways.length === 0 ? 'No single change of an open answer or a number puts it first.' : ways.join(' ')}</p>
        </li>
      ))}
    </ul>
  );
}
