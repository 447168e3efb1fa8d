import { clouds } from './clouds.ts';
import { energyAndTariffs } from './energy-and-tariffs.ts';
import { ietf } from './ietf.ts';
import { judgement } from './judgement.ts';
import { libraries } from './libraries.ts';
import { measurements } from './measurements.ts';
import { networks } from './networks.ts';
import { prescribing } from './prescribing.ts';
import { products } from './products.ts';
import { programmes } from './programmes.ts';
import { regulations } from './regulations.ts';
import { standards } from './standards.ts';

/** Everything the catalogue may cite, group by group. */
export const sources = [...ietf, ...standards, ...programmes, ...prescribing, ...clouds, ...libraries, ...measurements, ...energyAndTariffs, ...products, ...networks, ...regulations, ...judgement] as const;

/** Ids of the sources above: a citation of anything else does not compile. */
export type SourceId = (typeof sources)[number]['id'];
