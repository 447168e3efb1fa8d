import { replaceWeights, setWeight } from '../../stores/answers-store.ts';
import { undo } from '../../stores/history.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ResultFacts } from './result-context.ts';
import styles from './weights-panel.module.css';
import { WeightRow } from './weight-row.tsx';

/** Every weight with where it comes from. Each can be set by hand, in steps or exactly, and given back to the rules. */
export function WeightsPanel({ facts: { recommendation, state, catalogue } }: { readonly facts: ResultFacts }) {
  const traces = new Map(recommendation.weights.map((trace) => [trace.criterion, trace]));
  const refused = recommendation.problems.length > 0;
  const byWeight = catalogue.criteria.toSorted((a, b) => (traces.get(b.id)?.weight ?? 0) - (traces.get(a.id)?.weight ?? 0) || (a.id < b.id ? -1 : 1));
  const counts = byWeight.filter(({ id }) => (traces.get(id)?.weight ?? 0) > 0 || id in state.weights);
  const others = byWeight.filter((criterion) => !counts.includes(criterion));
  const byHand = Object.keys(state.weights).length;
  const row = (criterion: (typeof byWeight)[number]) => (
    <WeightRow key={criterion.id} criterion={criterion} trace={traces.get(criterion.id) ?? null} byHand={state.weights[criterion.id] ?? null} onSet={setWeight} />
  );
  return (
    <div className={styles.panel}>
      {refused ? (
        <Notice tone="stop" urgent title="These weights give no ranking" actions={<><Button onClick={undo}>Undo the last change</Button><Button onClick={() => replaceWeights({})}>Give all weights back to the rules</Button></>}>
          {recommendation.problems.map(({ field, expected, found }) => <p key={field}>Expected {expected}; found: {found}.</p>)}
        </Notice>
      ) : null}
      {byHand === 0 || refused ? null : (
        <div className={styles.back}>
          <p>{byHand === 1 ? 'One weight is' : `${byHand} weights are`} set by hand.</p>
          <Button look="quiet" onClick={() => replaceWeights({})}>Give all back to the rules</Button>
        </div>
      )}
      <ul className={styles.list}>{counts.map(row)}</ul>
      {others.length === 0 ? null : <Disclosure summary={`${others.length} criteria that no answer has raised`}>{() => <ul className={styles.list}>{others.map(row)}</ul>}</Disclosure>}
    </div>
  );
}
