import styles from './option-list.module.css';

interface Props {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One option of a question: a native radio or checkbox with its label and, below, what it means. */
export function OptionItem({ type, name, value, label, description, checked, onChange }: Props) {
  const describedBy = description === undefined ? undefined : `${name}-${value}`;
  return (
    <label className={styles.option}>
      <input type={type} name={name} value={value} checked={checked} aria-describedby={describedBy} onChange={(event) => onChange(event.target.checked)} />
      <span className={styles.name}>{label}</span>
      {description === undefined ? null : <span className={styles.description} id={describedBy}>{description}</span>}
    </label>
  );
}
