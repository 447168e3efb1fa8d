import { Awaited } from '../../../ui/awaited.tsx';
import styles from './running-costs.module.css';

/** Stands where figures will be, until they are worked out. @param asked false before they are in view */
export function Working({ asked = true }: { readonly asked?: boolean }) {
  return <Awaited asked={asked} className={styles.working}>Working out the figures …</Awaited>;
}
