import { lazy, Suspense, useSyncExternalStore } from 'react';
import { isPaletteOpen, onPaletteChange, setPaletteOpen } from '../stores/palette-open.ts';
import styles from './layout.module.css';

const Palette = lazy(async () => ({ default: (await import('../features/palette/palette.tsx')).Palette }));
const close = () => setPaletteOpen(false);
const atFirst = () => false;

/** Opens the list of all commands, which is fetched when it is first wanted. The click is heard from the very start (palette-open.ts). */
export function PaletteButton() {
  const open = useSyncExternalStore(onPaletteChange, isPaletteOpen, atFirst);
  return (
    <>
      <button type="button" className={styles.palette} aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" data-opens-palette="">Commands</button>
      {open ? <Suspense fallback={null}><Palette onClose={close} /></Suspense> : null}
    </>
  );
}
