import * as z from 'zod/mini';
import { kebabId } from './kebab-id.ts';
import { citationSchema } from './source.ts';

const common = {
  id: kebabId,
  name: z.string(),
  /** What is valued, in one plain sentence. */
  meaning: z.string(),
  /** Why these anchors and not others. */
  rationale: z.string(),
  sources: z.array(citationSchema).check(z.minLength(1)),
  /** Weight before any answer, on a scale from 0 (does not count) to 10. */
  baseWeight: z.number().check(z.minimum(0), z.maximum(10)),
};

/** A criterion that takes an estimate. The scale is fixed: it never depends on which options are present. */
export const measuredCriterionSchema = z.strictObject({
  ...common,
  kind: z.literal('measured'),
  estimate: z.string(),
  unit: z.string(),
  /** Utility 0 at `worst`, 1 at `best`, in between by the shape; beyond the anchors clipped. */
  worst: z.number(),
  best: z.number(),
  shape: z.enum(['linear', 'logarithmic']),
});

/** A criterion that takes an anchored grade of the catalogue: five steps, each described. */
export const assessedCriterionSchema = z.strictObject({
  ...common,
  kind: z.literal('assessed'),
  /** Descriptions of steps 0 to 4. */
  anchors: z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]),
});

export const criterionSchema = z.discriminatedUnion('kind', [measuredCriterionSchema, assessedCriterionSchema]);
export type MeasuredCriterion = z.infer<typeof measuredCriterionSchema>;
export type AssessedCriterion = z.infer<typeof assessedCriterionSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
