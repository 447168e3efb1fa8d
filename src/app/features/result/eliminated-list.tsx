import { eliminationText, wayBackText } from '../../../report/index.ts';
import { ProtocolName } from '../../ui/protocol-name.tsx';
import styles from './eliminated-list.module.css';
import type { ResultFacts } from './result-context.ts';

/** Each protocol that a fact rules out: every failed condition of its nearest stack, the way back, and who says so. */
export function EliminatedList({ facts: { recommendation: { eliminated }, names, questions } }: { readonly facts: ResultFacts }) {
  return (
    <ul className={styles.list}>
      {eliminated.map(({ protocol, stack, reasons }) => (
        <li key={protocol} className={styles.item}>
          <h3><ProtocolName id={protocol} name={names.family(protocol)} /></h3>
          <p className={styles.stack}>Nearest stack: {names.stack(stack)}</p>
          <ul className={styles.reasons}>
            {reasons.map((reason) => {
              const wayBack = wayBackText(reason);
              const asked = Object.keys(reason.needed).flatMap((input) => questions.find((line) => line.input === input && line.answerText !== null) ?? []);
              return (
                <li key={`${reason.code} ${Object.keys(reason.needed).join(' ')}`}>
                  <p>{eliminationText(reason, names)}</p>
                  {asked.map((line) => <p key={line.id} className={styles.answer}>Your answer to “{line.label}”: {line.answerText}</p>)}
                  {wayBack === null ? null : <p className={styles.way}>{wayBack}</p>}
                  <p className={styles.source}>{reason.sources.map(names.citation).join('; ')}</p>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
