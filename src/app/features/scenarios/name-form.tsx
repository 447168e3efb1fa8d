import { useId, useState, type FormEvent } from 'react';
import { LONGEST_NAME } from '../../stores/scenario-store.ts';
import { Button } from '../../ui/button.tsx';
import styles from './scenarios.module.css';
import { useDoing } from './use-doing.ts';

interface Props {
  readonly label: string;
  readonly submit: string;
  readonly name?: string;
  /** @returns what is wrong with the name; null when it is taken */
  readonly onName: (name: string) => Promise<string | null>;
  readonly onCancel?: () => void;
}

/** A name to type. What is wrong with it shows once it is submitted, and what was typed stays. */
export function NameForm({ label, submit, name = '', onName, onCancel }: Props) {
  const [typed, setTyped] = useState(name);
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const [take, fault] = useDoing(async () => {
    const problem = await onName(typed);
    setWrong(problem);
    if (problem === null) setTyped('');
    else document.getElementById(id)?.focus();
  });
  const submitName = (event: FormEvent) => {
    event.preventDefault();
    take();
  };
  const told = wrong ?? fault;
  return (
    <form className={styles.form} onSubmit={submitName} noValidate>
      <label htmlFor={id}>{label}</label>
      <div className={styles.actions}>
        <input id={id} className={styles.name} type="text" autoComplete="off" maxLength={2 * LONGEST_NAME} value={typed} aria-invalid={wrong !== null} aria-describedby={told === null ? undefined : `${id}-wrong`} onChange={(event) => setTyped(event.target.value)} />
        <Button type="submit">{submit}</Button>
        {onCancel === undefined ? null : <Button look="quiet" onClick={onCancel}>Cancel</Button>}
      </div>
      {told === null ? null : <p className={styles.wrong} id={`${id}-wrong`} role="alert">{told}</p>}
    </form>
  );
}
