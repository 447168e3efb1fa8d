import styles from './ladder.module.css';

/** From the device to the server, or back. */
export function Arrow({ direction }: { readonly direction: 'up' | 'down' }) {
  return (
    <svg className={styles.arrow} aria-hidden="true" focusable="false">
      <line x1="2" x2="100%" y1="6" y2="6" />
      {direction === 'up'
        ? <svg x="100%" y="0" overflow="visible"><path d="M-8 1 L0 6 L-8 11 Z" /></svg>
        : <path d="M8 1 L0 6 L8 11 Z" />}
    </svg>
  );
}
