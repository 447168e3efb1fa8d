import type { SessionFinding } from '../../estimate/index.ts';
import type { CostFacts } from '../../knowledge/index.ts';
import type { NoContent } from '../payload-content.ts';
import { sameContent, type SameContent } from '../same-content.ts';
import { batteryLives, type BatteryLives } from './battery-lives.ts';
import { candidatesIn, named, type CostQuestion, type InSlices } from './cost-question.ts';
import { dataCosts, type DataCosts } from './data-costs.ts';
import { delaysUnderLoss, type DelaysUnderLoss } from './delays-under-loss.ts';
import { reachOf, type Reach } from './reach.ts';
import { serverSides, type ServerSides } from './server-side.ts';
import { sessionCosts } from './session-costs.ts';

/** What a document says of the costs of a result: battery and tariff are those that stand in where nobody chose. */
export interface ResultCosts {
  readonly battery: BatteryLives;
  readonly data: DataCosts;
  /** Whether first place should keep its session; null where it opens none or nothing is ranked. */
  readonly session: SessionFinding | null;
  readonly loss: DelaysUnderLoss;
  readonly reach: Reach;
  readonly server: ServerSides;
  /** The payload in other encodings, or why that cannot be said. */
  readonly content: SameContent | NoContent;
}

/** Nobody chose a board, and whether it is released early is open. */
const OPEN_BOARD = { board: null, releaseAssistance: 'unknown' } as const;

/** Battery and data with what stands in where nobody chose. */
export function* standInCosts(question: CostQuestion & CostFacts): InSlices<Pick<ResultCosts, 'battery' | 'data'>> {
  const battery = yield* batteryLives({ ...question, ...OPEN_BOARD, cell: null, capacityMilliampHours: null, sleepMicroamps: null });
  return { battery, data: yield* dataCosts({ ...question, tariff: null }) };
}

export function* resultCosts(question: CostQuestion & CostFacts): InSlices<ResultCosts> {
  const { battery, data } = yield* standInCosts(question);
  const session = yield* sessionCosts({ ...question, ...OPEN_BOARD, stacks: question.stacks.slice(0, 1) });
  const loss = yield* delaysUnderLoss(question);
  const reach = yield* reachOf({ ...question, facts: question.serving });
  const server = yield* serverSides({ ...question, facts: question.serving });
  return { battery, data, session: session === null || 'unknown' in session ? null : session.finding, loss, reach, server, content: contentOf(question) };
}

function contentOf({ scenario, catalogue, stacks }: CostQuestion): SameContent | NoContent {
  return sameContent(scenario, catalogue, candidatesIn({ catalogue, stacks }).map(named));
}
