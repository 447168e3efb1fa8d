import type { Catalogue, MeasuredCriterion } from '../../knowledge/index.ts';
import type { ContentFormatId } from '../../wire/index.ts';
import type { ByteLeverId } from '../byte-levers.ts';
import type { Elimination, Recommendation } from '../recommendation.ts';
import type { Scenario } from '../scenario.ts';
import { moveOf, type MoveReason } from './move-of.ts';
import { switchEffort, type SwitchEffort } from './switch-effort.ts';
import { tuningsOf } from './tunings.ts';

/** A lever pulled on today's protocol, everything else as it is. */
export interface Tuning {
  readonly lever: ByteLeverId;
  readonly encodings?: { readonly from: ContentFormatId; readonly to: ContentFormatId };
  readonly bytesPerDay: number;
  /** What it adds to the score of today's stack through its traffic alone, 0 to 1. */
  readonly points: number;
}

/** What to do about the protocol that runs today. It rests on the ranking and changes nothing in it. */
export interface KeepOrSwitch {
  /** Family that runs today. */
  readonly today: string;
  /** Its best stack that no fact rules out; null where none is left. */
  readonly stack: string | null;
  /** Family and stack in first place. */
  readonly first: string;
  readonly firstStack: string;
  readonly move: 'keep' | 'tune' | 'switch';
  readonly because: MoveReason;
  /** Score of first place less that of today's, 0 to 1; null where today's is ruled out. */
  readonly gain: number | null;
  /** Bytes of a day, both directions, of today's stack as it is; null as above. */
  readonly bytesPerDay: number | null;
  /** Of today's stack, the one that adds most first. */
  readonly tunings: readonly Tuning[];
  /** Of a switch; null where today's is first. */
  readonly effort: SwitchEffort | null;
  /** Why today's is out; empty where it is not. */
  readonly reasons: readonly Elimination[];
}

const NOTHING_YET = 'nothing';

/** Null where nothing runs today or nobody said so, where nothing is ranked, and for a family that the catalogue does not hold. */
export function keepOrSwitch(scenario: Scenario, catalogue: Catalogue, { verdict, ranking, eliminated }: Pick<Recommendation, 'verdict' | 'ranking' | 'eliminated'>): KeepOrSwitch | null {
  const { possible, state } = scenario.todaysProtocol;
  const [today] = possible;
  const [first] = ranking;
  if (state !== 'answered' || possible.length !== 1 || today === undefined || today === NOTHING_YET || first === undefined || verdict === 'open') return null;
  const own = ranking.find(({ protocol }) => protocol === today);
  const out = eliminated.find(({ protocol }) => protocol === today);
  if (own === undefined && out === undefined) return null;
  const effort = own === first ? null : switchEffort(scenario, catalogue, own?.stack ?? out?.stack ?? '', first.stack);
  const common = { today, first: first.protocol, firstStack: first.stack, effort };
  if (own === undefined) return { ...common, stack: null, move: 'switch', because: 'ruled-out', gain: null, bytesPerDay: null, tunings: [], reasons: out?.reasons ?? [] };
  const { bytesPerDay, tunings } = tuningsOf(scenario, catalogue, own, trafficScale(catalogue));
  const gain = first.score - own.score;
  const decided = moveOf({ gain, best: tunings[0]?.points ?? 0, effort: effort?.step ?? 0, isFirst: own === first });
  return { ...common, stack: own.stack, ...decided, gain, bytesPerDay, tunings, reasons: [] };
}

function trafficScale({ criteria }: Catalogue): MeasuredCriterion | null {
  return criteria.flatMap((criterion) => (criterion.kind === 'measured' && criterion.estimate === 'traffic' ? [criterion] : []))[0] ?? null;
}
