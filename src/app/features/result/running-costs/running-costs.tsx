import { useMemo, useState, type ReactNode } from 'react';
import type { CostQuestion } from '../../../../engine/index.ts';
import type { CostFacts } from '../../../../knowledge/index.ts';
import { toScenario } from '../../../../questionnaire/index.ts';
import { useSeen } from '../../../charts/use-seen.ts';
import type { ResultFacts } from '../result-context.ts';
import { BatteryPart } from './battery-part.tsx';
import { STAND_IN, type CostView } from './cost-view.ts';
import { DataPart } from './data-part.tsx';
import { DelayPart } from './delay-part.tsx';
import { LossPart } from './loss-part.tsx';
import { MemoryPart } from './memory-part.tsx';
import { PART_GROWS_WITHIN_PX } from './part-room.ts';
import styles from './running-costs.module.css';
import { ReachPart } from './reach-part.tsx';
import { ServerPart } from './server-part.tsx';
import { SessionPart } from './session-part.tsx';
import { Working } from './working.tsx';

interface Props {
  readonly facts: ResultFacts;
  readonly costFacts: CostFacts;
}

/** What the stacks of the ranking cost in battery, money, sessions, time, memory, reach and servers. What is looked at here is kept by this page alone. */
export function RunningCosts({ facts, costFacts: { facts: energy, tariffs, serving } }: Props) {
  const { recommendation: { ranking }, state: { answers }, catalogue } = facts;
  const [view, setView] = useState<CostView>(STAND_IN);
  const change = (part: Partial<CostView>) => setView((before) => ({ ...before, ...part }));
  const question = useMemo((): CostQuestion => ({ scenario: toScenario(answers), catalogue, stacks: ranking.map(({ stack }) => stack) }), [answers, catalogue, ranking]);
  return (
    <div className={styles.all}>
      <Part title="Battery"><BatteryPart facts={facts} question={question} energy={energy} view={view} change={change} /></Part>
      <Part title="Data"><DataPart facts={facts} question={question} tariffs={tariffs} view={view} change={change} /></Part>
      <Part title="Sessions"><SessionPart facts={facts} question={question} energy={energy} view={view} change={change} /></Part>
      <Part title="Time"><DelayPart facts={facts} question={question} /></Part>
      <Part title="Time under loss"><LossPart facts={facts} question={question} /></Part>
      <Part title="Memory"><MemoryPart facts={facts} question={question} /></Part>
      <Part title="Reach"><ReachPart facts={facts} question={question} serving={serving} /></Part>
      <Part title="Server side"><ServerPart facts={facts} question={question} serving={serving} /></Part>
    </div>
  );
}

/** Worked out when it comes into view. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [place, seen] = useSeen<HTMLDivElement>(PART_GROWS_WITHIN_PX);
  return (
    <div ref={place} className={styles.topic}>
      <h3 className={styles.name}>{title}</h3>
      {seen ? children : <Working asked={false} />}
    </div>
  );
}
