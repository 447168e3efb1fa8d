import type { ProtocolFamily } from '../../../knowledge/index.ts';
import { inputValueText, type CatalogueNames } from '../../../report/index.ts';
import { paths } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { Citations } from '../../ui/citations.tsx';
import styles from './protocol-article.module.css';

/** Managed cloud endpoints that take the protocol directly, and standards that prescribe it. */
export function UsedWhere({ family, names }: { readonly family: ProtocolFamily; readonly names: CatalogueNames }) {
  return (
    <div className={styles.sides}>
      <div className={styles.side}>
        <h3>Managed cloud endpoints</h3>
        {family.clouds.length === 0 ? <p>None known that accepts it directly.</p> : (
          <ul className={styles.places}>
            {family.clouds.map(({ cloud, text, transports, sources }) => (
              <li key={cloud}>
                <p>{text} <span className={styles.other}>({transports.join(', ')})</span></p>
                <Citations of={sources} names={names} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.side}>
        <h3>Prescribed by</h3>
        {family.mandatedBy.length === 0 ? <p>No standard in this catalogue prescribes it.</p> : (
          <>
            <ul className={styles.places}>
              {family.mandatedBy.map(({ standard, sources }) => (
                <li key={standard}>
                  <p><strong>{inputValueText('standards', standard)}</strong></p>
                  <Citations of={sources} names={names} />
                </li>
              ))}
            </ul>
            <p><A to={paths.factTable('prescribed-protocols')}>In which form, and what else each of them allows</A></p>
          </>
        )}
      </div>
    </div>
  );
}
