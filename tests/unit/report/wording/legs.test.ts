import { expect, it } from 'vitest';
import type { Leg } from '../../../../src/engine/index.ts';
import { catalogueNames, legRows } from '../../../../src/report/index.ts';
import { sampleCatalogue, sampleRecommendation } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const leg = (id: Leg['id'], protocol: string | null, more: Partial<Leg> = {}): Leg => ({
  id, protocol, stack: protocol === null ? null : `${protocol}/tcp/none`, stackName: protocol === null ? null : `${protocol} stack`, score: protocol === null ? null : 0.8, alone: protocol, join: null, ...more,
});
const rows = (...legs: readonly Leg[]) => legRows({ ...sampleRecommendation, legs }, names);

it('says what each leg takes and how it meets the one before', () => {
  const [first, second] = rows(leg('messages', 'alpha'), leg('gateway-cloud', 'beta', { alone: 'alpha', join: { with: 'messages', kind: 'own', by: null, sources: [] } }));
  expect(first).toEqual({ id: 'messages', name: 'Messages, the leg asked about', choice: 'alpha stack', score: '80', join: '', sources: [] });
  expect(second).toMatchObject({ choice: 'beta stack; by itself this leg would take Alpha', join: 'Between Alpha and Beta: a translation of your own' });
});

it.each([
  [{ kind: 'none', by: null }, 'One protocol on both: nothing translates'],
  [{ kind: 'published', by: 'a proxy' }, 'Between Alpha and Beta: a proxy'],
  [{ kind: 'second', by: null }, 'The device speaks a second protocol beside Alpha'],
] as const)('a join of kind %o', (join, text) => {
  expect(rows(leg('messages', 'alpha'), leg('firmware', 'beta', { join: { with: 'messages', sources: [], ...join } }))[1]?.join).toBe(text);
});

it('says so where nothing fits', () => {
  expect(rows(leg('messages', 'alpha'), leg('firmware', null))[1]).toMatchObject({ choice: 'Nothing fits on this leg', score: '', join: '' });
});
