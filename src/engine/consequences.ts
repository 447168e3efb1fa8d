import { PAGE_TOPOLOGIES } from './reachability.ts';
import type { Scenario } from './scenario.ts';

/** Below this no operating system of the Linux, phone or server kind runs; the smallest sold Linux systems have some megabytes. */
export const SMALLEST_SYSTEM_RAM_KIB = 4_096;

const SMALL_PLATFORMS = ['mcu-baremetal', 'rtos'] as const;

/**
 * What follows from the answers by fact, and narrows what is still open: a device with little memory is a microcontroller, and where the
 * platform is a web page, a page is one of the ends. An answer is never touched, and what is narrowed stays marked as not answered.
 */
export function withConsequences(scenario: Scenario): Scenario {
  return smallPlatform(pageTopology(scenario));
}

function pageTopology(scenario: Scenario): Scenario {
  const { platform, topology } = scenario;
  if (topology.state === 'answered' || platform.possible.length !== 1 || platform.possible[0] !== 'browser') return scenario;
  const possible = PAGE_TOPOLOGIES.filter((id) => topology.possible.includes(id));
  return possible.length === 0 ? scenario : { ...scenario, topology: { ...topology, possible } };
}

function smallPlatform(scenario: Scenario): Scenario {
  const { platform, deviceRamKiB } = scenario;
  if (platform.state === 'answered' || deviceRamKiB.state !== 'answered' || deviceRamKiB.range.high >= SMALLEST_SYSTEM_RAM_KIB) return scenario;
  const possible = SMALL_PLATFORMS.filter((id) => platform.possible.includes(id));
  return possible.length === 0 ? scenario : { ...scenario, platform: { ...platform, possible } };
}
