import { useId, useState } from 'react';
import type { WeightTrace } from '../../../engine/index.ts';
import type { Criterion } from '../../../knowledge/index.ts';
import { isWeight, MAX_WEIGHT } from '../../../questionnaire/index.ts';
import { formatPercent, formatSigned, formatSignificant } from '../../../report/index.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Scale } from './scale.tsx';
import styles from './weights-panel.module.css';

/** Words for the steps of a weight by hand; each step is two points of the exact scale. */
const STEPS = ['0: does not count', '1: hardly', '2: a little', '3: clearly', '4: much', '5: most'] as const;
const POINTS_A_STEP = MAX_WEIGHT / (STEPS.length - 1);

interface Props {
  readonly criterion: Criterion;
  /** Null while the weights are refused. */
  readonly trace: WeightTrace | null;
  /** 0 to 10; null while the rules decide. */
  readonly byHand: number | null;
  readonly onSet: (criterion: string, weight: number | undefined) => void;
}

export function WeightRow({ criterion, trace, byHand, onSet }: Props) {
  const id = useId();
  const fromRules = trace === null ? criterion.baseWeight : Math.max(0, trace.changes.reduce((sum, change) => sum + change.by, trace.base));
  const points = byHand ?? fromRules;
  const step = points / POINTS_A_STEP;
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <h3 className={styles.name} id={`${id}-name`}>{criterion.name} <span className={styles.share}>{trace === null ? '' : `${formatPercent(trace.weight)} of the weight`}</span></h3>
        <p className={styles.from}>{originText(trace, criterion.baseWeight, fromRules, byHand !== null)}</p>
        <Scale criterion={criterion} />
      </div>
      <div className={styles.controls}>
        <label>
          <span><VisuallyHidden>{criterion.name}, </VisuallyHidden>step</span>
          <select value={Number.isInteger(step) ? String(step) : 'between'} onChange={(event) => onSet(criterion.id, Number(event.target.value) * POINTS_A_STEP)}>
            {Number.isInteger(step) ? null : <option value="between" disabled>between two</option>}
            {STEPS.map((name, index) => <option key={name} value={index}>{name}</option>)}
          </select>
        </label>
        <ExactField name={criterion.name} points={points} onSet={(weight) => onSet(criterion.id, weight)} />
        {byHand === null ? null : <Button look="quiet" onClick={() => onSet(criterion.id, undefined)}>Give back<VisuallyHidden>: {criterion.name}</VisuallyHidden></Button>}
      </div>
    </li>
  );
}

/** "Base 2, +3: Traffic is paid for." or what the rules would give in place of the hand. */
function originText(trace: WeightTrace | null, base: number, fromRules: number, byHand: boolean): string {
  const start = byHand ? `Set by hand; the rules would give ${formatSignificant(fromRules)}` : `Base ${base}`;
  const changes = trace?.changes.map((change) => `, ${formatSigned(change.by)}: ${change.reason.replace(/\.$/, '')}`) ?? [];
  return `${start}${changes.join('')}.`;
}

/** A number as typed; it counts when left or with Enter, and is refused in words when it is no weight. */
function ExactField({ name, points, onSet }: { readonly name: string; readonly points: number; readonly onSet: (weight: number) => void }) {
  const id = useId();
  // What is being typed belongs to the weight it was begun on: another weight, by undo for one, shows as it is.
  const [draft, setDraft] = useState<{ readonly on: number; readonly typed: string; readonly wrong: boolean } | null>(null);
  const { typed, wrong } = draft?.on === points ? draft : { typed: String(points), wrong: false };
  const commit = () => {
    // What the rules give may lie above what a hand may set: untouched it stays.
    if (typed === String(points)) return;
    const value = typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.'));
    setDraft({ on: points, typed, wrong: !isWeight(value) });
    if (isWeight(value)) onSet(value);
  };
  return (
    <label>
      <span><VisuallyHidden>{name}, </VisuallyHidden>exact, 0 to {MAX_WEIGHT}</span>
      <input
        className={styles.exact}
        inputMode="decimal"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setDraft({ on: points, typed: event.target.value, wrong: false })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      {wrong ? <span className={styles.wrong} id={`${id}-wrong`}>A number from 0 to {MAX_WEIGHT}, at most two decimals.</span> : null}
    </label>
  );
}
