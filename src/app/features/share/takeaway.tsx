import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { copyText } from './copy-text.ts';
import { downloadFile } from '../../ui/download-file.ts';
import styles from './takeaway.module.css';

export interface TakeawayItem {
  readonly id: string;
  readonly title: string;
  /** Where it is good for. */
  readonly about: string;
  readonly text: string;
  readonly file?: { readonly name: string; readonly type: string };
  readonly rows?: number;
}

/** One form in which a result can be taken along: seen, copied, saved. */
export function Takeaway({ title, about, text, file, rows = 4 }: Omit<TakeawayItem, 'id'>) {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = async () => {
    if (await copyText(text)) return setSaid('Copied');
    // Without access to the clipboard the text is selected, ready for the keyboard.
    field.current?.focus();
    field.current?.select();
    setSaid('The clipboard is closed to this page: press Ctrl+C or ⌘C to copy the selected text.');
  };
  return (
    <section className={styles.item} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.about}>{about}</p>
      <textarea ref={field} className={styles.text} readOnly value={text} rows={rows} aria-label={`${title}: text`} spellCheck={false} />
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>Copy</Button>
        {file === undefined ? null : <Button onClick={() => downloadFile(file.name, file.type, text)}>Save as {file.name}</Button>}
        <span className={styles.done} role="status">{said}</span>
      </div>
    </section>
  );
}
