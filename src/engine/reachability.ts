import type { Capabilities, Stack } from '../knowledge/index.ts';
import type { ChoiceValues } from './scenario.ts';

/** Where the two ends stand to each other. */
interface Place {
  readonly topology: ChoiceValues['topology'] | null;
  readonly nat: ChoiceValues['nat'] | null;
}

/** Where a web page may stand at one end; the other topologies name two ends that are none. */
export const PAGE_TOPOLOGIES = ['browser-client', 'lan'] as const satisfies readonly ChoiceValues['topology'][];

/** True where one of the ends is a web page: it opens connections and accepts none. */
export function pageIsAnEnd({ platform, topology }: { readonly platform: ChoiceValues['platform'] | null; readonly topology: Place['topology'] }): boolean {
  return topology === 'browser-client' || (platform === 'browser' && topology === 'lan');
}

/**
 * True where the other end can address the device itself: within one network, from its gateway, or where no address translation stands between.
 * The device then listens, and who opens the connection no longer decides who may speak first.
 */
export function deviceCanListen(stack: Pick<Stack, 'transport'>, capabilities: Capabilities, { topology, nat }: Place): boolean {
  if (stack.transport === 'link') return false;
  const between = capabilities.intermediary.value;
  if (between === 'broker' || between === 'gateway') return false;
  return nat === 'none' || nat === 'private-network' || ((topology === 'lan' || topology === 'device-gateway') && nat !== 'nat');
}

/** True where a datagram finds the device only while its UDP mapping lasts, half a minute to some minutes: RFC 4787 REQ-5, RFC 9308 §3.2. */
export function mappingDecides(stack: Pick<Stack, 'transport'>, { nat }: Pick<Place, 'nat'>): boolean {
  return (stack.transport === 'udp' || stack.transport === 'quic') && nat === 'nat';
}
