import { useId, useState } from 'react';
import { formatSignificant } from '../../../../report/index.ts';
import { readSleepCurrent } from './read-sleep-current.ts';
import styles from './running-costs.module.css';

interface Props {
  /** Null: the radio alone, as it was measured. */
  readonly microamps: number | null;
  readonly onChange: (microamps: number | null) => void;
}

/** What the whole device draws asleep. Counts on Enter or on leaving the field. */
export function SleepField({ microamps, onChange }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = microamps === null ? '' : formatSignificant(microamps, 6);
  const settle = (text: string) => {
    const read = text === shown ? microamps : readSleepCurrent(text);
    if (typeof read === 'object' && read !== null) return setProblem(read.problem);
    setProblem(null);
    setDraft(null);
    if (read !== microamps) onChange(read);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Current asleep, whole device (µA)</label>
      <span className={styles.amount}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={draft ?? shown}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-problem`}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={(event) => settle(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle(event.currentTarget.value);
          }}
        />
      </span>
      <p id={`${id}-hint`} className={styles.hint}>Empty: that of the radio alone, as it was measured.</p>
      {problem === null ? null : <p id={`${id}-problem`} className={styles.problem} role="alert">{problem} The last value that fits still counts.</p>}
    </div>
  );
}
