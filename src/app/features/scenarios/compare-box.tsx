import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './scenarios.module.css';
import type { Chosen } from './use-chosen.ts';

/** Whether a scenario stands in the comparison. With four in it, no other can join before one leaves. */
export function CompareBox({ id, name, chosen }: { readonly id: string; readonly name: string; readonly chosen: Chosen }) {
  const isChosen = chosen.ids.includes(id);
  return (
    <label className={styles.compare}>
      <input type="checkbox" checked={isChosen} disabled={!isChosen && chosen.isFull} onChange={(event) => chosen.choose(id, event.target.checked)} />
      Compare<VisuallyHidden> {name}</VisuallyHidden>
    </label>
  );
}
