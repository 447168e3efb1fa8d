import { protocolNames } from 'virtual:catalogue-summary';
import { paths } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import styles from './plain-list.module.css';

/** Every protocol by name, without rank or score: nothing that bears on the choice has been said. */
export function ByName() {
  return (
    <ul className={styles.columns}>
      {protocolNames.map(({ id, name, summary }) => (
        <li key={id}>
          <A className={styles.name} to={paths.protocol(id)}>{name}</A>
          <p className={styles.soft}>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
