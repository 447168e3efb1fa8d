import type { Link } from '../knowledge/index.ts';
import { deliveryTimes, type DeliveryTimes, type SessionStack, type WireInputs } from '../wire/index.ts';
import { networkOf } from './network.ts';

/** Times of a wire case, and the rates that they rest on. */
export interface ExchangeTimes extends DeliveryTimes {
  /** Typical rates of the link, kbit/s; null where the catalogue has no such link: then bytes take no time. */
  readonly kbitPerSecond: { readonly up: number; readonly down: number } | null;
}

/** How long the first message of a session and each later one take at the round-trip time of the case, on the link that it names. */
export function exchangeTimes(stack: SessionStack, inputs: WireInputs, links: readonly Link[]): ExchangeTimes {
  const link = links.find(({ id }) => id === inputs.network.link);
  const network = link === undefined ? null : networkOf(link);
  const path = { rttMs: inputs.network.rttMs, upBitsPerSecond: (network?.upKbitPerSecond ?? Infinity) * 1_000, downBitsPerSecond: (network?.downKbitPerSecond ?? Infinity) * 1_000 };
  return { ...deliveryTimes(stack, inputs, path), kbitPerSecond: network === null ? null : { up: network.upKbitPerSecond, down: network.downKbitPerSecond } };
}
