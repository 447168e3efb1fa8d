import type { ServingFacts } from './serving-facts.ts';

/** End points, ports, idle times, ways to save power and tested servers, loaded when somebody asks how a device is reached and what serves it. */
export async function loadServingFacts(): Promise<ServingFacts> {
  return (await import('./serving-facts.ts')).servingFacts;
}
