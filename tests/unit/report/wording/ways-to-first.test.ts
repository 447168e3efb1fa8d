import { expect, it } from 'vitest';
import { waysToFirst } from '../../../../src/report/index.ts';
import { sampleContext, sampleRecommendation } from '../../../support/sample-report.ts';

const flip = { input: 'payloadBytes', at: 780, unit: 'B', from: 'alpha', to: 'beta' } as const;

it.each([
  ['above the point', flip, { protocol: 'beta', clause: 'the payload of one message is above 780 B', by: 'number' }],
  ['below the point', { ...flip, from: 'beta', to: 'alpha' }, { protocol: 'beta', clause: 'the payload of one message is below 780 B', by: 'number' }],
  ['a rate is read as an interval', { ...flip, input: 'messagesPerDay', at: 72, unit: '1/day' } as const,
    { protocol: 'beta', clause: 'there are more messages than one every 20 min (72 a day)', by: 'number' }],
])('%s', (_, flipPoint, way) => {
  expect(waysToFirst({ ...sampleRecommendation, flipPoints: [flipPoint], questionValues: [] }, sampleContext.questions)).toEqual([way]);
});
