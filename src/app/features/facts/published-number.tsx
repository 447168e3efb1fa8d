import type { RowFigure } from '../../../knowledge/index.ts';
import { CONFIDENCE_NAMES, OBTAINED_NAMES, publishedText, type CatalogueNames } from '../../../report/index.ts';
import { Citations } from '../../ui/citations.tsx';
import styles from './facts.module.css';

/** A number that opens its condition, how it was obtained, who says so and when that was checked. */
export function PublishedNumber({ figure, names }: { readonly figure: RowFigure; readonly names: CatalogueNames }) {
  return (
    <details className={styles.number}>
      <summary>
        <span className={styles.quantity}>{figure.quantity}</span> <strong>{publishedText(figure)}</strong>
      </summary>
      <div className={styles.behind}>
        <p>{figure.condition}</p>
        <Evidence of={figure} names={names} />
      </div>
    </details>
  );
}

/** Who says so, how it was obtained, how far it can be trusted and when it was checked. */
export function Evidence({ of, names }: { readonly of: Pick<RowFigure, 'sources' | 'obtained' | 'confidence' | 'checked'>; readonly names: CatalogueNames }) {
  return (
    <>
      <Citations of={of.sources} names={names} />
      <span className={styles.evidence}>{OBTAINED_NAMES[of.obtained]}; {CONFIDENCE_NAMES[of.confidence]}; checked <time dateTime={of.checked}>{of.checked}</time></span>
    </>
  );
}
