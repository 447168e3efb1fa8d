import { expect, it } from 'vitest';
import { catalogueNames, waysToFirst } from '../../../../src/report/index.ts';
import { sampleCatalogue, sampleContext, sampleRecommendation } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const flip = { input: 'payloadBytes', at: 780, unit: 'B', from: 'alpha', to: 'beta' } as const;

it.each([
  ['above the point', flip, { protocol: 'beta', clause: 'the payload of one message is above 780 B', by: 'number' }],
  ['below the point', { ...flip, from: 'beta', to: 'alpha' }, { protocol: 'beta', clause: 'the payload of one message is below 780 B', by: 'number' }],
  ['a rate is read as an interval', { ...flip, input: 'messagesPerDay', at: 72, unit: '1/day' } as const,
    { protocol: 'beta', clause: 'there is a message more often than every 20 min', by: 'number' }],
])('%s', (_, flipPoint, way) => {
  expect(waysToFirst({ ...sampleRecommendation, flipPoints: [flipPoint], questionValues: [] }, names, sampleContext.questions)).toEqual([way]);
});

it('tells the sides of several points from where the present first stands', () => {
  const flipPoints = [{ ...flip, at: 10, from: 'gamma', to: 'alpha' }, { ...flip, at: 780, from: 'alpha', to: 'beta' }, { ...flip, at: 5000, from: 'beta', to: 'gamma' }];
  expect(waysToFirst({ ...sampleRecommendation, flipPoints, questionValues: [] }, names, []).map((way) => `${way.protocol}: ${way.clause}`)).toEqual([
    'gamma: the payload of one message is below 10 B', 'beta: the payload of one message is above 780 B', 'gamma: the payload of one message is above 5 kB',
  ]);
});

it('names the answers of one question together', () => {
  const questionValues = [{ input: 'firewall' as const, couldChangeFirst: true, value: 1, changes: [{ option: 'web-only', first: 'beta' }, { option: 'udp-blocked', first: 'beta' }] }];
  expect(waysToFirst({ ...sampleRecommendation, flipPoints: [], questionValues }, names, sampleContext.questions).map((way) => way.clause))
    .toEqual(['“Outgoing traffic that is let through” is answered with web traffic only or UDP blocked']);
});
