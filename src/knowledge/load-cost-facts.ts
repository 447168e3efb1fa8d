import type { EnergyFacts } from './energy/index.ts';
import { loadEnergyFacts } from './load-energy-facts.ts';
import { loadServingFacts } from './load-serving-facts.ts';
import { loadTariffs } from './load-tariffs.ts';
import type { ServingFacts } from './serving-facts.ts';
import type { Tariff } from './tariffs/tariff-schema.ts';

/** Everything that the costs of a result rest on. */
export interface CostFacts {
  readonly facts: EnergyFacts;
  readonly tariffs: readonly Tariff[];
  readonly serving: ServingFacts;
}

/** Measured currents, billing rules, end points and tested servers, loaded together when somebody asks what a result costs. */
export async function loadCostFacts(): Promise<CostFacts> {
  const [facts, tariffs, serving] = await Promise.all([loadEnergyFacts(), loadTariffs(), loadServingFacts()]);
  return { facts, tariffs, serving };
}
