import { hull, type Interval } from '../../base/index.ts';
import {
  ANY_LINK, expectedDelays, missing, networkEnds, networkOf, rangeOf, type ExpectedDelay, type ExpectedDelays, type LatencyInputs, type Missing, type Network,
} from '../../estimate/index.ts';
import type { Citation, Link } from '../../knowledge/index.ts';
import type { Candidate } from '../candidate.ts';
import { compile } from '../compiled.ts';
import { latencyEnds, typicalLatency } from '../estimate-inputs.ts';
import type { Scenario } from '../scenario.ts';
import { candidatesIn, named, type CostQuestion, type InSlices, type NamedStack } from './cost-question.ts';
import { asKnown } from './delivery-delays.ts';

/** Mean seconds until a message that arrives has arrived, at the typical values and over what is open. */
export interface LossDelay {
  readonly typical: ExpectedDelay | Missing;
  readonly range: Interval | Missing;
  /** Share of messages that never arrive, over what is open. */
  readonly lostShare: Interval | Missing;
}

type When = 'cold' | 'warm' | 'commandDown';

export interface StackLossDelays extends NamedStack, Readonly<Record<When, LossDelay>> {
  /** Who repeats what is lost; null without loss, and where there is no model. */
  readonly mechanism: string | null;
  /** Of the typical values. */
  readonly trace: ExpectedDelays['trace'];
}

export interface DelaysUnderLoss {
  /** Share of packets lost each way that stands for the answers, and what is still possible. */
  readonly lossShare: { readonly typical: number; readonly range: Interval };
  /** Who says so, where nobody answered and the links do. */
  readonly sources: readonly Citation[];
  readonly rows: readonly StackLossDelays[];
}

/** Mean times under loss of a first message, a later one and a command. Where several links are possible the slowest counts for the typical value. */
export function* delaysUnderLoss(question: CostQuestion): InSlices<DelaysUnderLoss> {
  const { scenario, catalogue } = question;
  const known = compile(catalogue).facts.links;
  const links = scenario.links.members.flatMap((id) => known.get(id) ?? []);
  const rows: StackLossDelays[] = [];
  for (const candidate of candidatesIn(question)) {
    const typical = (links.length === 0 ? [ANY_LINK] : links.map(networkOf)).map((network) => delaysOf(candidate, typicalLatency(scenario, network), scenario.lossShare.typical));
    const possible: ExpectedDelays[] = [];
    for (const { latency, lossShare } of worlds(scenario, links)) {
      possible.push(delaysOf(candidate, latency, lossShare));
      yield;
    }
    const delay = (when: When): LossDelay => spread(typical.map((each) => each[when]), possible.map((each) => each[when]));
    rows.push({ ...named(candidate), cold: delay('cold'), warm: delay('warm'), commandDown: delay('commandDown'), mechanism: typical[0]?.mechanism ?? null, trace: typical[0]?.trace ?? [] });
  }
  const open = scenario.lossShare.state !== 'answered';
  return {
    lossShare: { typical: scenario.lossShare.typical, range: hull([scenario.lossShare.typical, ...(links.length === 0 ? [null] : links).flatMap((link) => lossOn(link, scenario))]) },
    sources: open ? links.flatMap(({ lossShare }) => lossShare.sources) : [], rows,
  };
}

/** Both ends of everything that is open, on each link: every input moves the times one way (tests/property/delays-under-loss). */
function worlds(scenario: Scenario, links: readonly Link[]): readonly { readonly latency: LatencyInputs; readonly lossShare: number }[] {
  const ends = (pair: readonly Network[], link: Link | null) => pair.flatMap((network) => latencyEnds(scenario, network).flatMap((latency) => lossOn(link, scenario)
    .map((lossShare) => ({ latency: asKnown(latency, scenario), lossShare }))));
  return links.length === 0 ? ends([ANY_LINK], null) : links.flatMap((link) => ends(networkEnds(link), link));
}

/** Both ends of the loss. Of an open one the link says more than the widest that could be answered. */
function lossOn(link: Link | null, { lossShare: { state, range } }: Scenario): readonly number[] {
  const { low, high } = (state === 'answered' || link === null ? null : rangeOf(link.lossShare)) ?? range;
  return low === high ? [low] : [low, high];
}

function delaysOf({ stack, capabilities }: Candidate, latency: LatencyInputs, lossShare: number): ExpectedDelays {
  const found = expectedDelays(stack, capabilities, { ...latency, lossShare });
  if (!('refused' in found)) return found;
  const lacking = missing(found.refused.map(({ field, limit, reason }) => `${field} within ${limit} (${reason})`).join(', '));
  return { cold: lacking, warm: lacking, commandDown: lacking, mechanism: null, trace: [] };
}

/** What cannot be said of one possibility cannot be said of all. */
function spread(typical: readonly (ExpectedDelay | Missing)[], possible: readonly (ExpectedDelay | Missing)[]): LossDelay {
  const all = [...typical, ...possible];
  const lacking = all.find((delay) => 'unknown' in delay);
  const found = all.flatMap((delay) => ('unknown' in delay ? [] : [delay]));
  const slowest = typical.reduce((slow, next) => ('unknown' in slow || (!('unknown' in next) && next.seconds.high <= slow.seconds.high) ? slow : next));
  return {
    typical: slowest,
    range: lacking ?? hull(found.flatMap(({ seconds }) => [seconds.low, seconds.high])),
    lostShare: lacking ?? hull(found.map(({ lostShare }) => lostShare)),
  };
}
