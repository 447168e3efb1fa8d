import type { Recommendation } from '../../../../engine/index.ts';
import { counted, eliminationText, wayBackText, type CatalogueNames } from '../../../../report/index.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import styles from './ruled-out.module.css';

interface Props {
  readonly recommendation: Recommendation;
  readonly names: CatalogueNames;
  readonly open?: boolean;
}

/** Protocols that a fact rules out, each with its reasons and the nearest way back. Never hidden from the list. */
export function RuledOut({ recommendation: { eliminated }, names, open = false }: Props) {
  if (eliminated.length === 0) return null;
  return (
    <Disclosure summary={`${counted(eliminated.length, 'protocol')} ruled out: ${eliminated.map(({ protocol }) => names.family(protocol)).join(', ')}`} open={open}>
      <ul className={styles.list}>
        {eliminated.map(({ protocol, reasons }) => (
          <li key={protocol} className={styles.item}>
            <span className={styles.name}>{names.family(protocol)}</span>
            {reasons.map((reason) => {
              const wayBack = wayBackText(reason);
              return (
                <p key={`${reason.code} ${Object.keys(reason.needed).join(' ')}`}>
                  {eliminationText(reason, names)}
                  {wayBack === null ? null : <span className={styles.way}> {wayBack}</span>}
                </p>
              );
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
