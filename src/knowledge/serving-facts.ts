import type { FactTables } from './schema/fact-tables.ts';
import { brokers } from './tables/brokers.ts';
import { clouds } from './tables/clouds.ts';
import { natTimeouts } from './tables/nat-timeouts.ts';
import { ports } from './tables/ports.ts';
import { powerSaving } from './tables/power-saving.ts';
import { serverScale } from './tables/server-scale.ts';

/** What estimates of reach and of the server side rest on. */
export type ServingFacts = Pick<FactTables, 'brokers' | 'clouds' | 'natTimeouts' | 'ports' | 'powerSaving' | 'serverScale'>;

export const servingFacts: ServingFacts = { brokers, clouds, natTimeouts, ports, powerSaving, serverScale };
