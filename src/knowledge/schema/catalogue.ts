import * as z from 'zod/mini';
import { criterionSchema } from './criterion.ts';
import { batteryFactsSchema, energyProfileSchema, networkTimersSchema } from '../energy/energy-profile-schema.ts';
import { tariffSchema } from '../tariffs/tariff-schema.ts';
import { comparisonSchema, factTablesSchema } from './fact-tables.ts';
import { linkSchema } from './link.ts';
import { newcomerSchema } from './newcomer.ts';
import { protocolFamilySchema } from './protocol.ts';
import { isoDate, sourceSchema } from './source.ts';

/** Which company data went into a catalogue: what every outlet shows beside its result. */
export const overlayMarkSchema = z.strictObject({ name: z.string(), date: isoDate, hash: z.string() });
export type OverlayMark = z.infer<typeof overlayMarkSchema>;

/** Everything the decision rests on, at one date. */
export const catalogueSchema = z.strictObject({
  date: isoDate,
  overlay: z.optional(overlayMarkSchema),
  sources: z.array(sourceSchema),
  families: z.array(protocolFamilySchema).check(z.minLength(1)),
  links: z.array(linkSchema).check(z.minLength(1)),
  criteria: z.array(criterionSchema).check(z.minLength(1)),
  /** What a ranking does not need: tables of published facts, where they differ, and protocols that are not ranked. */
  tables: z.optional(factTablesSchema),
  comparisons: z.optional(z.array(comparisonSchema)),
  newcomers: z.optional(z.array(newcomerSchema)),
  energy: z.optional(z.looseObject({ profiles: z.array(energyProfileSchema), batteries: batteryFactsSchema, timers: networkTimersSchema })),
  tariffs: z.optional(z.array(tariffSchema)),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
