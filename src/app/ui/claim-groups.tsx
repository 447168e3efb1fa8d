import type { SeedClaim } from '../../knowledge/index.ts';
import { claimGroups, type CatalogueNames } from '../../report/index.ts';
import { Citations } from './citations.tsx';
import { Disclosure } from './disclosure.tsx';
import styles from './claim-groups.module.css';

interface Props {
  readonly claims: readonly SeedClaim[];
  readonly names: CatalogueNames;
  /** Groups of claims that still hold stand behind a disclosure. */
  readonly folded?: boolean;
}

/** What the article said in 2022 beside what holds now, by how the claim fares. */
export function ClaimGroups({ claims, names, folded = false }: Props) {
  return (
    <div className={styles.groups}>
      {claimGroups(claims).map(({ check, name, claims: own }) => {
        const list = <ul className={styles.claims}>{own.map((claim) => <Claim key={claim.id} claim={claim} names={names} />)}</ul>;
        const title = `${name} (${own.length})`;
        return folded && check === 'holds'
          ? <Disclosure key={check} summary={title}>{list}</Disclosure>
          : <section key={check} aria-label={title}><h3 className={styles.name}>{title}</h3>{list}</section>;
      })}
    </div>
  );
}

function Claim({ claim: { id, about, claim, note, sources, checked }, names }: { readonly claim: SeedClaim; readonly names: CatalogueNames }) {
  return (
    <li id={id} className={styles.claim}>
      <p className={styles.then}><span className={styles.label}>2022{about === 'general' ? '' : `, ${names.family(about)}`}</span>{claim}</p>
      <p className={styles.now}><span className={styles.label}>Now</span>{note ?? 'As it says.'}</p>
      <p className={styles.about}><Citations of={sources} names={names} /> <span>{id}, checked <time dateTime={checked}>{checked}</time></span></p>
    </li>
  );
}
