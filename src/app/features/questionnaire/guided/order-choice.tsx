import type { Order } from './guided-course.ts';
import styles from './guided.module.css';

const NAMES: Readonly<Record<Order, string>> = { 'in-order': 'In order', 'most-useful': 'Most useful first' };

/** Which question comes next. */
export function OrderChoice({ order, onOrder }: { readonly order: Order; readonly onOrder: (order: Order) => void }) {
  return (
    <fieldset className={styles.order}>
      <legend>Next question</legend>
      {(Object.keys(NAMES) as Order[]).map((id) => (
        <label key={id}><input type="radio" name="guided-order" value={id} checked={id === order} onChange={() => onOrder(id)} /> {NAMES[id]}</label>
      ))}
    </fieldset>
  );
}
