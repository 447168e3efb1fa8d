import { useId, useState } from 'react';
import { capacityText, readCapacity, type CapacityUnit } from './read-capacity.ts';
import styles from './running-costs.module.css';

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
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = capacityText(capacityMilliampHours, unit, volts);
  const settle = (text: string) => {
    if (text === shown) {
      setProblem(null);
      return setDraft(null);
    }
    const read = readCapacity(text, unit, volts);
    if (typeof read === 'object') return setProblem(read.problem);
    setProblem(null);
    setDraft(null);
    onChange(read);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Capacity</label>
      <span className={styles.amount}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={draft ?? shown}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={(event) => settle(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle(event.currentTarget.value);
          }}
        />
        <select
          aria-label="Unit of the capacity"
          value={unit}
          onChange={(event) => {
            setUnit(event.target.value === 'J' ? 'J' : 'mAh');
            setDraft(null);
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
