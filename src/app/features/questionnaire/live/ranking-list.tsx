import type { RankedFamily, Recommendation } from '../../../../engine/index.ts';
import { contributionRows, formatScore, type CatalogueNames } from '../../../../report/index.ts';
import { ProtocolName } from '../../../ui/protocol-name.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { ContributionBar } from './contribution-bar.tsx';
import styles from './ranking-list.module.css';

interface Props {
  readonly recommendation: Recommendation;
  readonly names: CatalogueNames;
}

/** Protocols in the order of their best stack, each with what its score is made of. Ties share a rank. */
export function RankingList({ recommendation, names }: Props) {
  return (
    <ol className={styles.list}>
      {recommendation.ranking.map((family) => (
        <Row key={family.protocol} family={family} names={names} rank={recommendation.tied.includes(family.protocol) ? 1 : family.rank} />
      ))}
    </ol>
  );
}

function Row({ family, names, rank }: { readonly family: RankedFamily; readonly names: CatalogueNames; readonly rank: number }) {
  return (
    <li className={styles.row}>
      <span className={styles.rank}><VisuallyHidden>Rank </VisuallyHidden>{rank}</span>
      <ProtocolName className={styles.name} id={family.protocol} name={names.family(family.protocol)} />
      <span className={styles.score}><VisuallyHidden>Score </VisuallyHidden>{formatScore(family.score)}<VisuallyHidden> of 100</VisuallyHidden></span>
      <ContributionBar contributions={family.contributions} first={rank === 1} />
      <span className={styles.stack}>{family.stackName}</span>
      <div className={styles.made}>
        <Disclosure summary={<>What makes the score<VisuallyHidden> of {names.family(family.protocol)}</VisuallyHidden></>}>
          {() => (
            <ul className={styles.parts}>
              {contributionRows(family.contributions, family.score, names).filter((row) => row.points > 0).map((row) => (
                <li key={row.criterion}>
                  <span>{row.name}: {row.value}</span>
                  <span className={styles.points}>{row.points}</span>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      </div>
    </li>
  );
}
