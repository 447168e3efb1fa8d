import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { svg } from '../../report/index.ts';
import styles from './chart.module.css';
import type { DrawnModel } from './plot-height.ts';

/** On paper the chart is drawn by the pure writer: it needs no room measured and no script to have run when the page was laid out. */
export function PrintImage({ model }: { readonly model: DrawnModel }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const start = () => flushSync(() => setPrinting(true));
    const stop = () => setPrinting(false);
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', stop);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', stop);
    };
  }, []);
  if (!printing) return null;
  return <img className={styles.printed} src={`data:image/svg+xml,${encodeURIComponent(svg(model))}`} alt={model.title} />;
}
