import { findQuestion, type NothingFits } from '../../../questionnaire/index.ts';
import { joinWords } from '../../../report/index.ts';
import { useWays } from '../../stores/use-ways.ts';
import { changesText } from './change-text.ts';
import styles from './plain-list.module.css';
import type { ResultFacts } from './result-context.ts';
import { TryIt } from './ways-to-first.tsx';

/** More than these are left to the questions themselves. */
const SHOWN = 8;

/** Nothing fits: which answers stand against each other, and the single changes that let something fit again. */
export function ConflictingAnswers({ facts: { state, names } }: { readonly facts: ResultFacts }) {
  const view = useWays(state, true);
  if (view.status === 'waiting') return <p role="status">Looking for the answers that stand against each other …</p>;
  if (view.status === 'failed' || view.answer.nothingFits === null) return null;
  const { conflicts, waysOut } = view.answer.nothingFits;
  return (
    <>
      <p>{conflicts.length > 1 ? 'Each of these sets of answers rules every protocol out by itself; one answer of each set has to give way:' : 'These answers together rule every protocol out; one of them has to give way:'}</p>
      <ul className={styles.bullets}>{conflicts.map((set) => <li key={set.join(' ')}>{labels(set)}</li>)}</ul>
      {waysOut.length === 0 ? <p>No single changed answer is enough.</p> : (
        <>
          <p>{waysOut.length > SHOWN ? `${SHOWN} of ${waysOut.length} single changes after which something fits:` : 'Single changes after which something fits:'}</p>
          <ul className={styles.bullets}>
            {waysOut.slice(0, SHOWN).map(({ change, families }) => (
              <li key={changesText([change])}>{changesText([change])} ({joinWords(families.map(names.family))}) <TryIt changes={[change]} /></li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function labels(set: NothingFits['conflicts'][number]): string {
  return joinWords(set.map((id) => findQuestion(id)?.label ?? id));
}
