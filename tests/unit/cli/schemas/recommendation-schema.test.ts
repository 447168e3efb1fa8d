import { expect, it } from 'vitest';
import { recommendationSchema } from '../../../../src/cli/schemas/recommendation-schema.ts';
import { toJson } from '../../../../src/report/index.ts';
import { schemaFaults } from '../../../support/json-schema-check.ts';
import { sampleContext, sampleRecommendation } from '../../../support/sample-report.ts';

it('describes the advise document', () => {
  const document: unknown = JSON.parse(JSON.stringify(toJson(sampleRecommendation, sampleContext)));
  expect(schemaFaults(recommendationSchema(), document)).toEqual([]);
});

it('notices a member that is gone', () => {
  const { ranking: _, ...rest } = toJson(sampleRecommendation, sampleContext);
  expect(schemaFaults(recommendationSchema(), rest)).toEqual(['$: lacks ranking']);
});
