import { useId, useState } from 'react';
import { readReadings } from './read-readings.ts';
import { SettledInput } from './running-costs/settled-input.tsx';
import styles from './running-costs/running-costs.module.css';

interface Props {
  readonly readings: number | null;
  readonly onChange: (readings: number | null) => void;
}

/** How many readings one message carries, in place of a payload in bytes. Counts on Enter or on leaving the field. */
export function ReadingsField({ readings, onChange }: Props) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const settle = (text: string): boolean => {
    const read = readReadings(text);
    const refused = typeof read === 'object' && read !== null;
    setProblem(refused ? read.problem : null);
    if (!refused && read !== readings) onChange(read);
    return !refused;
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Readings in one message, in place of the payload</label>
      <span className={styles.amount}>
        <SettledInput id={id} shown={readings === null ? '' : String(readings)} invalid={problem !== null} describedBy={problem === null ? undefined : `${id}-problem`} onSettle={settle} />
      </span>
      {problem === null ? null : <p id={`${id}-problem`} className={styles.problem} role="alert">{problem} What counted before still does.</p>}
    </div>
  );
}
