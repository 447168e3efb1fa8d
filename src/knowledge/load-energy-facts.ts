import type { EnergyFacts } from './energy/index.ts';

/** Measured charges and currents, loaded when somebody asks for battery life. */
export async function loadEnergyFacts(): Promise<EnergyFacts> {
  return (await import('./energy/index.ts')).energyFacts;
}
