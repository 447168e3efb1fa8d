import styles from './source-note.module.css';

/** A statement with the sources that it rests on beneath. */
export function SourceNote({ text, sources }: { readonly text: string; readonly sources: readonly string[] }) {
  return (
    <span className={styles.note}>
      {text}
      {sources.length === 0 ? null : <span className={styles.sources}>{[...new Set(sources)].join('; ')}</span>}
    </span>
  );
}
