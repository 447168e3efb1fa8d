import type { ChoiceInputId, ChoiceValues, Scenario } from './scenario.ts';

/**
 * Values that stand for an open choice in point results, each the case that a careful architect plans for, and listed as an
 * assumption. Choices that are not here count with all their possible values, equally likely. Ranges always take every value.
 */
export const TYPICAL_CHOICES: { readonly [Id in ChoiceInputId]?: ChoiceValues[Id] } = {
  // No current guidance accepts plain text on public networks: RFC 7925, RFC 9325.
  security: 'transport',
  // A device that reports to a service elsewhere is the plain case.
  topology: 'device-cloud',
  // Reports from the device are the bulk of what such systems send.
  direction: 'uplink',
  guarantee: 'at-least-once',
  // Home routers and carriers translate addresses unless a private access point is bought.
  nat: 'nat',
  pushToDevice: 'no',
  latency: 'seconds',
  sleepy: 'no',
};

/** The value that stands for a choice in point results; null where every possible value counts. */
export function typicalChoice<Id extends ChoiceInputId>(scenario: Pick<Scenario, Id>, input: Id): ChoiceValues[Id] | null {
  const { possible } = scenario[input] as unknown as { readonly possible: readonly ChoiceValues[Id][] };
  if (possible.length === 1) return possible[0] ?? null;
  const typical = input === 'nat' && withinOneNetwork(scenario) ? ('none' as ChoiceValues[Id]) : (TYPICAL_CHOICES[input] ?? null);
  return typical !== null && possible.includes(typical) ? typical : null;
}

/** Links that end at a border router or gateway of one's own; what is behind it shares one network. */
const LINKS_OF_ONE_NETWORK: ReadonlySet<string> = new Set(['802.15.4', 'ble', 'lorawan', 'local-bus']);

/** Nothing is translated between two ends of one network, nor between a device and its gateway. */
function withinOneNetwork(scenario: Partial<Pick<Scenario, 'topology' | 'links'>>): boolean {
  const topologies = scenario.topology?.possible ?? [];
  if (topologies.length > 0 && topologies.every((topology) => topology === 'lan' || topology === 'device-gateway')) return true;
  const links = scenario.links?.members ?? [];
  return links.length > 0 && links.every((link) => LINKS_OF_ONE_NETWORK.has(link));
}
