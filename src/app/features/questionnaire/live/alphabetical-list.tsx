import { protocolNames } from 'virtual:catalogue-summary';
import { paths } from '../../../paths.ts';
import { A } from '../../../ui/anchor.tsx';
import styles from './ranking-list.module.css';

/** Before any answer that bears on the choice: every protocol by name, without rank or score. */
export function AlphabeticalList({ loading }: { readonly loading: boolean }) {
  return (
    <>
      <p className={styles.lead} role={loading ? 'status' : undefined}>
        {loading ? 'Fetching the catalogue …' : 'Nothing answered yet, so nothing is ranked: all protocols by name.'}
      </p>
      <ul className={`${styles.list} ${styles.plain}`}>
        {protocolNames.map((protocol) => (
          <li key={protocol.id} className={styles.row}>
            <A className={styles.name} to={paths.protocol(protocol.id)}>{protocol.name}</A>
            <span className={styles.stack}>{protocol.summary}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
