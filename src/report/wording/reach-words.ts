import { unreachable } from '../../base/index.ts';
import type { Box, PlaceId, ReachAssumption, StackReach } from '../../engine/index.ts';
import type { EndPoint, EndPointLack, PathKind } from '../../estimate/index.ts';
import { counted, joinWords } from './join-words.ts';

/** How a command finds the device, as it stands in a table. */
export const PATH_NAMES: Readonly<Record<PathKind, string>> = {
  listens: 'At any time: it can be addressed',
  'held-open': 'At any time, over the path that it keeps open',
  'held-request': 'While a request of its own is held back (long polling)',
  asks: 'When it asks',
  queue: 'Queue mode only: the command waits until it wakes',
  'after-report': 'Only right after a report; until then the application must keep the command',
};

export const PLACE_NAMES: Readonly<Record<PlaceId, string>> = {
  'no-translation': 'No address translation (public, private or local network), awake',
  'behind-nat': 'Behind NAT of a router or carrier, awake',
  asleep: 'Asleep between its reports',
};

/** Which networks let a stack out. */
export function wayOutText(passes: StackReach['passes']): string {
  switch (passes) {
    case null: return 'Ends at the gateway of its link';
    case 'web-only': return 'Where only web traffic passes (80, 443)';
    case 'udp-blocked': return 'Where TCP passes, not where only web traffic does';
    case 'open': return 'Where UDP passes';
    default: return unreachable(passes);
  }
}

export const BROWSER_NAMES: Readonly<Record<StackReach['browser'], string>> = { yes: 'Yes', 'through-a-proxy': 'Through a proxy', no: 'No' };

const LACK_NAMES: Readonly<Record<EndPointLack, string>> = {
  version: 'not in this version', 'exactly-once': 'not exactly once', 'largest-message': 'not messages of this size', 'no-messages-down': 'publishing only, no commands', 'polling-only': 'commands by polling alone',
};

/** One end point: service, versions, ports and limits as it states them, and what it lacks for the answers. */
export function endPointText({ service, versions, ports, limits, lacks }: EndPoint): string {
  const port = ports.length === 0 ? '' : `port ${joinWords(ports.map(String), 'or')}`;
  const stated = [versions, port, limits ?? ''].filter((part) => part !== '').join('; ');
  return `${service} (${stated})${lacks.length === 0 ? '' : `, but ${joinWords(lacks.map((lack) => LACK_NAMES[lack]))}`}`;
}

const EFFORT_NAMES: Readonly<Record<Box['effort'], string>> = { 'comes-with': 'comes with the end point', 'to-run': 'to be run or bought', 'to-build': 'to be built' };

/** What must stand between, with what it costs by our judgement and what is known to do it. */
export function boxText({ kind, effort, by }: Box): string {
  const name = boxName(kind);
  if (kind === 'cloud-gateway' && by.length > 0) return `${name}: ${joinWords(by, 'or')} (${EFFORT_NAMES[effort]})`;
  return by.length === 0 || effort === 'comes-with' ? `${name} (${EFFORT_NAMES[effort]})` : `${name} (${EFFORT_NAMES[effort]}; ${counted(by.length, 'product')} in the catalogue)`;
}

function boxName(kind: Box['kind']): string {
  switch (kind) {
    case 'broker': return 'a broker';
    case 'management-server': return 'a management server';
    case 'gateway': return 'a gateway of the protocol, and a broker behind it';
    case 'link-gateway': return 'a gateway or network server of the link';
    case 'cloud-gateway': return 'a translation to what the cloud takes';
    case 'browser-proxy': return 'a proxy for browsers';
    default: return unreachable(kind);
  }
}

export function reachAssumptionText(code: ReachAssumption): string {
  switch (code) {
    case 'nat-open': return 'Address translation is not answered: home routers and carriers translate, so the typical case is behind it, and the ranges have both.';
    case 'sleep-open': return 'Sleep is not answered: the typical case is awake, and the ranges have both.';
    case 'class-a': return 'On LoRaWAN the device is one of class A, which hears only after it has sent.';
    case 'even-reports': return 'Reports are spread evenly, so that a command for a sleeping device waits at most one gap between them.';
    case 'end-points-apart': return 'The path is what the protocol allows; an end point may offer less, as its limits say.';
    case 'cloud-open': return 'The cloud is not answered: the end points of all that the question names stand there.';
    case 'effort': return 'What a box costs is our judgement, in three steps: it comes with the end point; it is to be run or bought, secured and kept up to date; or nothing published does it and it is to be built.';
    default: return unreachable(code);
  }
}
