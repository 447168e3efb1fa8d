import { SECONDS_PER_DAY, type Interval } from '../../base/index.ts';
import {
  ANY_LINK, networkOf, offeredGuarantee, openRadio, rangeOf, sessionBreakEven, sessionFinding, sessionWays, type BreakEven, type CellularRadio, type Missing,
  type Network, type SessionBreakEven, type SessionFinding, type SessionWay,
} from '../../estimate/index.ts';
import type { CellularProfile, EnergyFacts, Link, Stack } from '../../knowledge/index.ts';
import type { Candidate } from '../candidate.ts';
import { compile } from '../compiled.ts';
import { typicalTraffic } from '../estimate-inputs.ts';
import type { Scenario } from '../scenario.ts';
import { candidatesIn, type CostQuestion, type InSlices } from './cost-question.ts';

/** `stacks`: the one that is asked about, then others of its family, whose other ways stand beside its own where NAT forgets them after the same time. */
export interface SessionQuestionOfResult extends CostQuestion {
  readonly facts: EnergyFacts;
  /** A profile id; null for the first board that was measured on a link of the scenario. */
  readonly board: string | null;
  readonly releaseAssistance: CellularRadio['releaseAssistance'];
}

export interface SessionCosts {
  readonly bytes: SessionBreakEven;
  /** Null where the radio is not cellular or there is no battery; what is missing where the charge is not known. */
  readonly charge: SessionBreakEven | Missing | null;
  /** Whether the asked stack's session should be kept; null where it has nothing to open or nothing to keep. */
  readonly finding: SessionFinding | null;
  /** Time between messages, seconds. */
  readonly intervalSeconds: number;
  readonly board: string | null;
}

/** A kept session is taken to break once a day, as the traffic estimate takes it. */
const SESSION_LIFE: Interval = { low: SECONDS_PER_DAY, high: SECONDS_PER_DAY };
/** A path without NAT still needs a sign of life: the traffic estimate's own period. */
const WITHOUT_NAT: Interval = { low: 1_800, high: 1_800 };
/** Six lines can be told apart. */
const MOST_WAYS = 6;

/** Where keeping a session pays, in bytes and, on a measured cellular board with a battery, in charge. Null: the stack opens no session. */
export function* sessionCosts(question: SessionQuestionOfResult): InSlices<SessionCosts | Missing | null> {
  const { scenario, catalogue, facts } = question;
  const candidates = candidatesIn(question);
  const [asked] = candidates;
  if (asked === undefined) return null;
  const link = compile(catalogue).facts.links.get(scenario.links.members[0] ?? '');
  const network = link === undefined ? ANY_LINK : networkOf(link);
  const ways: SessionWay[] = [];
  for (const candidate of candidates.filter(({ stack }) => overUdp(stack) === overUdp(asked.stack))) {
    for (const way of waysOf(candidate, scenario, network)) if (ways.length < MOST_WAYS && !ways.some((known) => known.way === way.way)) ways.push(way);
    // A stack that opens nothing has nothing to keep.
    if (candidate === asked && ways.every(({ opening }) => opening.up.bytes + opening.down.bytes === 0)) return null;
    yield;
  }
  const timing = { ways, refreshSeconds: refreshOf(asked, scenario, link, network), sessionLifeSeconds: SESSION_LIFE };
  const bytes = sessionBreakEven({ ...timing, measure: { kind: 'bytes' } });
  if ('unknown' in bytes) return bytes;
  if ('refused' in bytes) return { unknown: bytes.refused.map(({ field, limit, reason }) => `${field} within ${limit} (${reason})`).join(', ') };
  yield;
  const mains = scenario.power.possible.every((power) => power === 'mains');
  const boards = facts.profiles.filter((profile): profile is CellularProfile => profile.kind === 'cellular' && profile.link === link?.id);
  const profile = mains ? undefined : boards.find(({ id }) => id === question.board) ?? boards[0];
  const charge = profile === undefined || link === undefined ? null : chargeOf(timing, profile, link, network, question);
  const intervalSeconds = SECONDS_PER_DAY / scenario.messagesPerDay.typical;
  return { bytes, charge, finding: findingOf(asked.stack.id, bytes, charge, intervalSeconds), intervalSeconds, board: profile?.name ?? null };
}

type Timing = Pick<Parameters<typeof sessionBreakEven>[0], 'ways' | 'refreshSeconds' | 'sessionLifeSeconds'>;

function chargeOf(timing: Timing, profile: CellularProfile, link: Link, network: Network, { facts, releaseAssistance }: SessionQuestionOfResult): SessionBreakEven | Missing {
  const rtt = rangeOf(link.rttMs) ?? { low: network.rttMs, high: network.rttMs };
  const radio: CellularRadio = { ...(openRadio('cellular') as CellularRadio), releaseAssistance };
  const found = sessionBreakEven({
    ...timing, measure: { kind: 'charge', profile, radio, timers: facts.timers, roundTripSeconds: { low: rtt.low / 1_000, high: rtt.high / 1_000 } },
  });
  return 'refused' in found ? { unknown: found.refused.map(({ field, reason }) => `${field}: ${reason}`).join(', ') } : found;
}

/** What is refreshed at one timeout: NAT forgets UDP sooner than TCP. */
function overUdp({ transport }: Stack): boolean {
  return transport === 'udp' || transport === 'quic';
}

function waysOf({ stack, capabilities }: Candidate, scenario: Scenario, network: Network): readonly SessionWay[] {
  const { payloadBytes, direction, guarantee, tcpTimestamps } = typicalTraffic(scenario, network);
  return sessionWays(stack, {
    payloadBytes: Math.round(payloadBytes), direction: direction === 'downlink' ? 'down' : 'up', guarantee: offeredGuarantee(capabilities, guarantee), tcpTimestamps, network,
  });
}

function refreshOf({ stack }: Candidate, scenario: Scenario, link: Link | undefined, network: Network): Interval {
  if (!typicalTraffic(scenario, network).behindNat) return WITHOUT_NAT;
  const udp = overUdp(stack);
  const published = link === undefined ? null : rangeOf(udp ? link.udpNatTimeoutSeconds : link.tcpNatTimeoutSeconds);
  const standIn = udp ? network.udpNatTimeoutSeconds : network.tcpNatTimeoutSeconds;
  return published ?? { low: standIn, high: standIn };
}

/** The asked stack's kept session against the cheapest way to open one for each message. */
function findingOf(stack: string, bytes: SessionBreakEven, charge: SessionBreakEven | Missing | null, intervalSeconds: number): SessionFinding | null {
  const [kept] = bytes.breakEvens.filter((pair) => pair.kept.stack === stack && pair.again.stack === stack).toSorted((a, b) => a.keepUntilSeconds.low - b.keepUntilSeconds.low);
  if (kept === undefined) return null;
  const same = (pair: BreakEven): boolean => pair.kept.way === kept.kept.way && pair.again.way === kept.again.way && pair.kept.stack === stack && pair.again.stack === stack;
  return sessionFinding(kept, charge === null || 'unknown' in charge ? null : charge.breakEvens.find(same) ?? null, intervalSeconds);
}
