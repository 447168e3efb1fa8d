import { useId, useState } from 'react';
import { formatSignificant } from '../../../../report/index.ts';
import { readSleepCurrent } from './read-sleep-current.ts';
import styles from './running-costs.module.css';
import { SettledInput } from './settled-input.tsx';

interface Props {
  /** Null: the radio alone, as it was measured. */
  readonly microamps: number | null;
  readonly onChange: (microamps: number | null) => void;
}

/** What the whole device draws asleep. Counts on Enter or on leaving the field. */
export function SleepField({ microamps, onChange }: Props) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const shown = microamps === null ? '' : formatSignificant(microamps, 6);
  const settle = (text: string): boolean => {
    const read = text === shown ? microamps : readSleepCurrent(text);
    const wrong = typeof read === 'object' && read !== null;
    setProblem(wrong ? read.problem : null);
    if (wrong) return false;
    if (read !== microamps) onChange(read);
    return true;
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Current asleep, whole device (µA)</label>
      <span className={styles.amount}>
        <SettledInput id={id} shown={shown} invalid={problem !== null} describedBy={problem === null ? `${id}-hint` : `${id}-hint ${id}-problem`} onSettle={settle} />
      </span>
      <p id={`${id}-hint`} className={styles.hint}>Empty: that of the radio alone, as it was measured.</p>
      {problem === null ? null : <p id={`${id}-problem`} className={styles.problem} role="alert">{problem} The last value that fits still counts.</p>}
    </div>
  );
}
