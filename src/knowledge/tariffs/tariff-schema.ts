import * as z from 'zod/mini';
import { figureSchema, statementSchema } from '../schema/figure.ts';
import { kebabId } from '../schema/kebab-id.ts';
import { citationSchema } from '../schema/source.ts';

const figureIn = (unit: string) => figureSchema.check(z.refine((figure) => figure.unit === unit, `expected a figure in ${unit}`));
const CURRENCIES = ['EUR', 'USD', 'ZAR'] as const;
const price = figureSchema.check(z.refine((figure) => CURRENCIES.some((currency) => figure.unit === currency), `expected a price in ${CURRENCIES.join(', ')}`));

/** What an operator counts and how it rounds, apart from what it asks for it. */
export const tariffSchema = z.strictObject({
  id: kebabId,
  name: z.string(),
  operator: z.string(),
  /** Bytes added to each IP packet by the rule. */
  surchargeUp: figureIn('B/packet'),
  surchargeDown: figureIn('B/packet'),
  /** Bytes in the kilobyte of the price and of the rounding unit. */
  kilobyte: z.enum(['1000', '1024']),
  rounding: z.nullable(z.strictObject({ unit: figureIn('kB'), each: z.enum(['session', 'month']) })),
  /** Least that a data session is charged. */
  sessionMinimum: z.nullable(figureIn('kB')),
  price: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('by-volume'), perMegabyte: price, perMonth: price }),
    z.strictObject({ kind: z.literal('prepaid'), bundle: price, megabytes: figureIn('MB'), years: figureIn('year') }),
    z.strictObject({ kind: z.literal('none'), because: z.string() }),
    z.strictObject({ kind: z.literal('unknown') }),
  ], 'expected a price of kind "by-volume", "prepaid", "none" or "unknown"'),
  /** Set where the rule or its price is ours and no operator's: shown as an assumption. */
  assumed: z.boolean(),
  notes: z.array(statementSchema),
  sources: z.array(citationSchema).check(z.minLength(1)),
});
export type Tariff = z.infer<typeof tariffSchema>;
