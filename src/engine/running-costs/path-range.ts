import { hull, interval, type Interval } from '../../base/index.ts';
import {
  ANY_LINK, idleLimits, missing, networkEnds, networkOf, pathToDevice, refreshBytes, type LatencyInputs, type Missing, type PathKind, type PathToDevice,
} from '../../estimate/index.ts';
import type { FactRowOf, Link, ServingFacts } from '../../knowledge/index.ts';
import type { Candidate } from '../candidate.ts';
import { worldsOver } from '../possible-worlds.ts';
import { deviceCanListen, pageIsAnEnd } from '../reachability.ts';
import type { ChoiceValues, Scenario } from '../scenario.ts';
import { typicalChoice } from '../typical-choices.ts';
import type { InSlices } from './cost-question.ts';
import { possibleDays } from './possible-days.ts';

/** A path to the device over all that is open. */
export interface PathRange {
  /** At the typical answers. */
  readonly typical: PathToDevice | Missing;
  /** Every way that open answers leave possible, the typical one first. */
  readonly kinds: readonly PathKind[];
  /** Seconds until a command has arrived. */
  readonly afterSeconds: Interval | Missing;
  /** Null where nothing has to be kept open; from none on where that holds in some worlds alone. */
  readonly refreshesPerDay: Interval | Missing | null;
  readonly refreshBytesPerDay: Interval | Missing | null;
}

/** One of the possible links, with what is true of it in every world. Null: an ordinary path to the internet. */
export interface LinkView {
  readonly link: Link | null;
  readonly typical: LinkFigures;
  readonly all: LinkFigures;
}
interface LinkFigures {
  readonly roundTripSeconds: Interval;
  readonly messagesPerDay: Interval;
  readonly refreshBytes: Interval;
}

/** What a candidate's path needs to know of each link. Without a link an ordinary one stands in. */
export function* linkViews({ stack, capabilities }: Candidate, scenario: Scenario, links: readonly Link[]): InSlices<readonly LinkView[]> {
  const views: LinkView[] = [];
  for (const link of links.length === 0 ? [null] : links) {
    const network = link === null ? ANY_LINK : networkOf(link);
    const bytes: number[] = [];
    for (const day of possibleDays(scenario, network)) {
      bytes.push(refreshBytes(stack, capabilities, day));
      yield;
    }
    const answered = scenario.roundTripMs.state === 'answered';
    const ends = answered ? [scenario.roundTripMs.range.low, scenario.roundTripMs.range.high] : link === null ? [network.rttMs] : networkEnds(link).map(({ rttMs }) => rttMs);
    views.push({
      link,
      typical: { roundTripSeconds: interval((answered ? scenario.roundTripMs.typical : network.rttMs) / 1_000), messagesPerDay: interval(scenario.messagesPerDay.typical), refreshBytes: interval(bytes[0] ?? 0) },
      all: { roundTripSeconds: hull(ends.map((end) => end / 1_000)), messagesPerDay: scenario.messagesPerDay.range, refreshBytes: hull(bytes) },
    });
  }
  return views;
}

/** The paths of one candidate in every world that the scenario leaves open, on every link. */
export function pathRange(candidate: Candidate, scenario: Scenario, views: readonly LinkView[], rows: readonly FactRowOf<'clouds'>[], facts: Pick<ServingFacts, 'natTimeouts'>): PathRange {
  const paths = (world: World, at: 'typical' | 'all') => views.map((view) => pathIn(candidate, world, view, rows, facts, at));
  const typical = slowest(paths(typicalWorld(candidate, scenario), 'typical'));
  const all = [typical, ...worldsOf(candidate, scenario).flatMap((world) => paths(world, 'all'))];
  const found = all.flatMap((path) => ('kind' in path ? [path] : []));
  const lacking = all.find((path) => 'unknown' in path);
  const refreshed = found.some(({ refresh }) => refresh !== null);
  const ofRefresh = (read: 'perDay' | 'bytesPerDay') => (refreshed ? over(found.map(({ refresh }) => (refresh === null ? interval(0) : 'unknown' in refresh ? refresh : refresh[read]))) : null);
  return {
    typical, kinds: [...new Set(found.map(({ kind }) => kind))], afterSeconds: lacking ?? over(found.map(({ afterSeconds }) => afterSeconds)),
    refreshesPerDay: ofRefresh('perDay'), refreshBytesPerDay: ofRefresh('bytesPerDay'),
  };
}

/** What cannot be said of one possibility cannot be said of all. */
function over(values: readonly (Interval | Missing)[]): Interval | Missing {
  const ranges = values.flatMap((value) => ('unknown' in value ? [] : [value.low, value.high]));
  return values.find((value) => 'unknown' in value) ?? hull(ranges);
}

/** Of several links the one on which a command takes longest. */
function slowest(paths: readonly (PathToDevice | Missing)[]): PathToDevice | Missing {
  const after = (path: PathToDevice | Missing): number => ('unknown' in path || 'unknown' in path.afterSeconds ? Infinity : path.afterSeconds.high);
  return paths.reduce((slow, next) => (after(next) > after(slow) ? next : slow));
}

/** Answers as far as they decide the path. */
interface World {
  readonly canListen: boolean;
  readonly behindNat: boolean;
  readonly sleeps: boolean;
  readonly latency: LatencyInputs['latency'];
  readonly direction: ChoiceValues['direction'];
}

function typicalWorld(candidate: Candidate, scenario: Scenario): World {
  const nat = typicalChoice(scenario, 'nat') ?? 'nat';
  return {
    canListen: listens(candidate, nat, typicalChoice(scenario, 'topology') ?? 'device-cloud', typicalChoice(scenario, 'platform')), behindNat: nat === 'nat', sleeps: typicalChoice(scenario, 'sleepy') === 'yes',
    latency: typicalChoice(scenario, 'latency') ?? 'seconds', direction: typicalChoice(scenario, 'direction') ?? 'uplink',
  };
}

/** Worlds that differ in what decides the path; the latency does where the device asks alone. */
function worldsOf(candidate: Candidate, scenario: Scenario): readonly World[] {
  const asks = candidate.capabilities.pushToDevice.value === 'none';
  const worlds = worldsOver(scenario, ['nat', 'sleepy', 'topology', 'latency', 'direction', 'platform']).map(({ nat, sleepy, topology, latency, direction, platform }): World => ({
    canListen: listens(candidate, nat, topology, platform), behindNat: nat === 'nat', sleeps: sleepy === 'yes', latency: (asks ? latency : null) ?? 'seconds', direction: direction ?? 'uplink',
  }));
  return [...new Map(worlds.map((world) => [Object.values(world).join(' '), world])).values()];
}

/** The gateway of a link addresses its devices; a web page accepts no connection. */
function listens({ stack, capabilities }: Candidate, nat: ChoiceValues['nat'] | null, topology: ChoiceValues['topology'] | null, platform: ChoiceValues['platform'] | null): boolean {
  return !pageIsAnEnd({ platform, topology }) && (stack.transport === 'link' || deviceCanListen(stack, capabilities, { nat, topology }));
}

function pathIn({ stack, capabilities }: Candidate, world: World, view: LinkView, rows: readonly FactRowOf<'clouds'>[], facts: Pick<ServingFacts, 'natTimeouts'>, at: 'typical' | 'all'): PathToDevice | Missing {
  const { roundTripSeconds, messagesPerDay, refreshBytes: bytes } = view[at];
  const onLink = stack.transport === 'link';
  const found = pathToDevice({
    stack, capabilities, latency: world.latency, canListen: world.canListen, sleeps: world.sleeps || (onLink && isClassA(view.link)),
    roundTripSeconds, messagesPerDay, reportsPerDay: fromDevice(messagesPerDay, world.direction), refreshBytes: bytes,
    limits: onLink ? [] : idleLimits(stack, view.link, world.behindNat, rows, facts),
  });
  return 'refused' in found ? missing(found.refused.map(({ field, limit, reason }) => `${field} within ${limit} (${reason})`).join(', ')) : found;
}

/** Half of them where data flow both ways, as the traffic is counted. */
function fromDevice({ low, high }: Interval, direction: World['direction']): Interval {
  const part = { uplink: 1, both: 0.5, downlink: 0 }[direction];
  return { low: low * part, high: high * part };
}

/** LoRaWAN class A hears only after it has sent (LoRaWAN L2 1.0.4 §3); the other classes are not asked for. */
export function isClassA(link: Link | null): boolean {
  return link?.id === 'lorawan';
}
