import type { ChangeEvent } from 'react';
import styles from './file-field.module.css';

interface FileFieldProps {
  readonly label: string;
  /** Endings and media types, as the `accept` of an input. */
  readonly accept: string;
  readonly onFile: (file: File) => Promise<void>;
}

/** A field that hands over the file that was chosen. */
export function FileField({ label, accept, onFile }: FileFieldProps) {
  const read = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen again once it has been mended.
    if (file !== undefined) void onFile(file).finally(() => { target.value = ''; });
  };
  return <label className={styles.field}>{label} <input type="file" accept={accept} onChange={read} /></label>;
}
