import styles from './running-costs.module.css';

/** Stands where figures will be, until they are worked out. */
export function Working() {
  return <p className={styles.working} role="status">Working out the figures …</p>;
}
