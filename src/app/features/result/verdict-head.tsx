import type { VerdictKind } from '../../../engine/index.ts';
import { coverage } from '../../../questionnaire/index.ts';
import { catalogueWords, VERDICT_NAMES, verdictWords } from '../../../report/index.ts';
import { paths } from '../../paths.ts';
import { Announcement } from '../../ui/announcement.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { HistoryButtons } from '../../ui/history-buttons.tsx';
import { ScenarioLine } from '../../ui/scenario-line.tsx';
import { PrintButton } from './print-button.tsx';
import type { ResultFacts } from './result-context.ts';
import styles from './verdict-head.module.css';

interface Props {
  /** Null while there is no result to state. */
  readonly facts: ResultFacts | null;
  /** What to say in place of the standing while there is no result; keeps the line, so that nothing moves when it comes. */
  readonly waiting: string;
  /** The fragment that holds the state. */
  readonly fragment: string;
}

/** The answer first: what to choose, how sure that is, what would change it. */
export function VerdictHead({ facts, waiting, fragment }: Props) {
  const words = facts === null ? null : verdictWords(facts.recommendation, facts.names, facts.questions);
  return (
    <header className={styles.head}>
      {facts === null ? <p className={styles.standing}>{waiting}</p> : <Standing facts={facts} />}
      <h1 tabIndex={-1} className={styles.choice}>{words?.choice ?? 'Result'}</h1>
      {words === null ? null : (
        <>
          <p className={styles.sure}>{words.sure}</p>
          {words.change === '' ? null : <p className={styles.change}>{words.change}</p>}
          <Announcement text={`${words.choice} ${words.sure}`} />
          <div className={styles.actions}>
            <ButtonLink look="main" to={withState(paths.share, fragment)}>Share or record it</ButtonLink>
            <ButtonLink to={withState(paths.home, fragment)}>Change the answers</ButtonLink>
            <PrintButton />
            <HistoryButtons />
          </div>
          <ScenarioLine />
        </>
      )}
    </header>
  );
}

const tones: Readonly<Record<VerdictKind, string | undefined>> = {
  open: styles.neutral, clear: styles.good, narrow: styles.caution, tie: styles.caution, 'no-fit': styles.stop,
};

function Standing({ facts: { recommendation, state, catalogue } }: { readonly facts: ResultFacts }) {
  const { answered, unknown, asked } = coverage(state.answers);
  return (
    <p className={styles.standing}>
      <strong className={`${styles.verdict} ${tones[recommendation.verdict] ?? ''}`}>{VERDICT_NAMES[recommendation.verdict]}</strong>
      <span>{answered} of {asked} questions answered{unknown === 0 ? '' : `, ${unknown} unknown`}</span>
      <span>{recommendation.ranking.length} of {catalogue.families.length} protocols possible</span>
      <span>{catalogueWords(recommendation, catalogue)}</span>
    </p>
  );
}

function withState(path: string, fragment: string): string {
  return fragment === '' ? path : `${path}#${fragment}`;
}
