import { expect, it } from 'vitest';
import { answersSchema } from '../../../../src/cli/schemas/answers-schema.ts';
import { recommendationSchema } from '../../../../src/cli/schemas/recommendation-schema.ts';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { advise, answerLines, examples } from '../../../../src/questionnaire/index.ts';
import { TOOL_VERSION, toJson } from '../../../../src/report/index.ts';
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

it('describes what comes out for every example system', () => {
  for (const { answers } of examples) {
    const recommendation = advise({ answers, weights: {} }, catalogue, { depth: 'ranking', samples: 100 });
    const document: unknown = JSON.parse(JSON.stringify(toJson(recommendation, { catalogue, toolVersion: TOOL_VERSION, answers, link: '#', questions: answerLines(answers) })));
    expect(schemaFaults(recommendationSchema(), document)).toEqual([]);
    expect(schemaFaults(answersSchema(), answers)).toEqual([]);
  }
}, 60_000);
