import type { CostQuestion } from '../../../../engine/index.ts';
import type { CellularRadio } from '../../../../estimate/index.ts';
import type { EnergyFacts, ServingFacts } from '../../../../knowledge/index.ts';
import type { ResultFacts } from '../result-context.ts';

/** What a person looks at in this part of the page; no answer of the questionnaire. Null: what stands in. */
export interface CostView {
  readonly board: string | null;
  readonly cell: string | null;
  readonly capacityMilliampHours: number | null;
  readonly sleepMicroamps: number | null;
  readonly releaseAssistance: CellularRadio['releaseAssistance'];
  readonly tariff: string | null;
  /** The protocol whose session is looked at; null for first place. */
  readonly protocol: string | null;
}

export const STAND_IN: CostView = { board: null, cell: null, capacityMilliampHours: null, sleepMicroamps: null, releaseAssistance: 'unknown', tariff: null, protocol: null };

export type ChangeView = (part: Partial<CostView>) => void;

/** What a part of the section that rests on measured boards draws from. */
export interface BoardPartProps {
  readonly facts: ResultFacts;
  readonly question: CostQuestion;
  readonly energy: EnergyFacts;
  readonly view: CostView;
  readonly change: ChangeView;
}

/** What a part that rests on end points, idle times and tested servers draws from. */
export interface ServingPartProps {
  readonly facts: ResultFacts;
  readonly question: CostQuestion;
  readonly serving: ServingFacts;
}
