import { lazy, Suspense } from 'react';
import { useHref } from 'react-router';
import { encodePackedLink, withOutcome } from '../../../questionnaire/index.ts';
import { paths } from '../../paths.ts';
import type { ResultFacts } from './result-context.ts';
import styles from './printed-link.module.css';

const QrCode = lazy(async () => ({ default: (await import('../../ui/qr-code.tsx')).QrCode }));

/** On paper alone: where the same result is found, in words and for the camera of a phone. */
export function PrintedLink({ facts: { recommendation, state }, fragment }: { readonly facts: ResultFacts; readonly fragment: string }) {
  const tool = new URL(useHref(paths.result), window.location.href).href;
  if (fragment === '') return null;
  return (
    <div className={styles.place}>
      <Suspense fallback={null}><QrCode address={`${tool}#${encodePackedLink(withOutcome(state, recommendation))}`} name="QR code that opens this result" /></Suspense>
      <p>This result with its answers: <span className={styles.address}>{`${tool}#${fragment}`}</span></p>
    </div>
  );
}
