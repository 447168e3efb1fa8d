import { useId } from 'react';
import styles from './select-field.module.css';

interface Props<Id extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One choice of what is looked at. */
export function SelectField<Id extends string>({ label, hint, options, chosen, onChoose }: Props<Id>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const option = options.find((one) => one.id === event.target.value);
          if (option !== undefined) onChoose(option.id);
        }}
      >
        {options.map((option) => <option key={option.id} value={option.id}>{option.name}</option>)}
      </select>
      {hint === undefined ? null : <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
    </div>
  );
}
