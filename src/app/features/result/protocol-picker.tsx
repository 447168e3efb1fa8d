import { useId } from 'react';
import styles from './protocol-picker.module.css';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which protocol a section speaks about. */
export function ProtocolPicker({ label, options, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <p className={styles.picker}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => <option key={option.id} value={option.id}>{option.name}</option>)}
      </select>
    </p>
  );
}
