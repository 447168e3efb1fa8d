import type { Tariff } from './tariffs/tariff-schema.ts';

/** Billing rules of operators, loaded when somebody asks what the data costs. */
export async function loadTariffs(): Promise<readonly Tariff[]> {
  return (await import('./tariffs/index.ts')).tariffs;
}
