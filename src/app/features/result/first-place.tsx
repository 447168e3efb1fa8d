import { ESTIMATE_WORDS, estimateText, formatRange, formatScore, somethingElseIf, type EstimateId } from '../../../report/index.ts';
import { ProtocolName } from '../../ui/protocol-name.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { ResultFacts } from './result-context.ts';
import styles from './first-place.module.css';
import { ScoreBar } from './score-bar.tsx';

const FIGURES: readonly EstimateId[] = ['bytesPerDayUp', 'bytesPerDayDown', 'firstDeliverySeconds', 'ramKiB', 'flashKiB'];

/** More ways to another choice stand behind a disclosure. */
const SHOWN = 4;

/** The first of the ranking: the stack to build, its figures, and when to choose something else. */
export function FirstPlace({ facts: { recommendation, names, questions } }: { readonly facts: ResultFacts }) {
  const [first] = recommendation.ranking;
  if (first === undefined) return null;
  const others = somethingElseIf(recommendation, names, questions);
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.name}><ProtocolName id={first.protocol} name={names.family(first.protocol)} /></h2>
          <p>{first.stackName}</p>
          <p><code className={styles.id}>{first.stack}</code></p>
        </div>
        <p className={styles.score}>
          <strong>{formatScore(first.score)}</strong> of 100
          <span>range {formatRange(first.scoreRange.low, first.scoreRange.high, formatScore)}</span>
        </p>
      </div>
      <ScoreBar ranked={first} first />
      <dl className={styles.figures}>
        {FIGURES.map((id) => (
          <div key={id}>
            <dt>{ESTIMATE_WORDS[id].name}</dt>
            <dd>{estimateText(id, first.estimates[id])}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.else}>
        <h3>Choose something else if …</h3>
        <Sentences texts={others.slice(0, SHOWN)} />
        {others.length > SHOWN ? <Disclosure summary={`${others.length - SHOWN} more`}><Sentences texts={others.slice(SHOWN)} /></Disclosure> : null}
      </div>
    </div>
  );
}

function Sentences({ texts }: { readonly texts: readonly string[] }) {
  return <ul>{texts.map((text) => <li key={text}>{text}</li>)}</ul>;
}
