import { describe, expect, it } from 'vitest';
import { BATCH, byteLevers } from '../../../src/engine/byte-levers.ts';
import { bytesPerDayAt } from '../../../src/engine/byte-curves.ts';
import { recommend } from '../../../src/engine/index.ts';
import { scenarioWith, type Given } from '../../support/scenarios.ts';
import { SMALL_CATALOGUE } from '../../support/small-catalogue.ts';

const given: Given = { links: ['ethernet'], payloadBytes: 40, messagesPerDay: 96, platform: 'linux', latency: 'relaxed', guarantee: 'at-least-once', pushToDevice: 'no', nat: 'nat' };

function leversOf(more: Given = {}) {
  const scenario = scenarioWith({ ...given, ...more });
  const { ranking } = recommend(scenario, SMALL_CATALOGUE, [], { depth: 'ranking' });
  const levers = byteLevers(scenario, SMALL_CATALOGUE, ranking);
  if (levers === null || ranking[0] === undefined) throw new Error('Something is first');
  return { scenario, ranking, levers, first: ranking[0].stack };
}

describe('what else moves the bytes of a day', () => {
  it('starts from the bytes of the stack in first place', () => {
    const { scenario, levers, first } = leversOf();
    expect(levers.bytesPerDay).toBe(bytesPerDayAt(scenario, SMALL_CATALOGUE, first, 'payloadBytes', 40));
  });

  it('counts ten reports in one message as a tenth of the messages with ten times the payload', () => {
    const { levers, first } = leversOf();
    const batched = bytesPerDayAt(scenarioWith({ ...given, messagesPerDay: 96 / BATCH }), SMALL_CATALOGUE, first, 'payloadBytes', 40 * BATCH);
    expect(levers.levers.find(({ id }) => id === 'batch')?.bytesPerDay).toBe(batched);
  });

  it('stands in order of what is saved, and names the thriftiest other protocol', () => {
    const { levers, ranking, scenario } = leversOf();
    const bytes = levers.levers.map(({ bytesPerDay }) => bytesPerDay);
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
    const others = ranking.slice(1).map(({ stack }) => bytesPerDayAt(scenario, SMALL_CATALOGUE, stack, 'payloadBytes', 40) ?? Infinity);
    expect(levers.other?.bytesPerDay).toBe(Math.min(...others));
  });

  it.each([
    ['batch', { latency: 'realtime' }], ['batch', { messagesPerDay: 4 }], ['best-effort', { guarantee: 'best-effort' }], ['no-nat', { nat: 'none' }], ['not-reachable', { pushToDevice: 'no' }],
  ] as const)('leaves out %s where the answers leave no room for it: %o', (id, more) => {
    expect(leversOf(more).levers.levers.map((lever) => lever.id)).not.toContain(id);
  });

  it('has none without a first place', () => {
    expect(byteLevers(scenarioWith(given), SMALL_CATALOGUE, [])).toBeNull();
  });
});
