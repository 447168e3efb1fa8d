import { useId, useState } from 'react';
import { capacityText, readCapacity, type CapacityUnit } from './read-capacity.ts';
import styles from './running-costs.module.css';
import { SettledInput } from './settled-input.tsx';

interface Props {
  readonly capacityMilliampHours: number;
  /** Nominal, to read joules by. */
  readonly volts: number;
  readonly onChange: (capacityMilliampHours: number) => void;
}

/** The capacity of the battery, as charge or as energy. Counts on Enter or on leaving the field; until then the last one that fits does. */
export function CapacityField({ capacityMilliampHours, volts, onChange }: Props) {
  const id = useId();
  const [unit, setUnit] = useState<CapacityUnit>('mAh');
  const [problem, setProblem] = useState<string | null>(null);
  const shown = capacityText(capacityMilliampHours, unit, volts);
  const settle = (text: string): boolean => {
    const read = text === shown ? capacityMilliampHours : readCapacity(text, unit, volts);
    setProblem(typeof read === 'object' ? read.problem : null);
    if (typeof read === 'object') return false;
    if (text !== shown) onChange(read);
    return true;
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Capacity</label>
      <span className={styles.amount}>
        <SettledInput key={unit} id={id} shown={shown} invalid={problem !== null} describedBy={problem === null ? undefined : `${id}-problem`} onSettle={settle} />
        <select
          aria-label="Unit of the capacity"
          value={unit}
          onChange={(event) => {
            setUnit(event.target.value === 'J' ? 'J' : 'mAh');
            setProblem(null);
          }}
        >
          <option value="mAh">mAh</option>
          <option value="J">J</option>
        </select>
      </span>
      {problem === null ? null : <p id={`${id}-problem`} className={styles.problem} role="alert">{problem} The last value that fits still counts.</p>}
    </div>
  );
}
