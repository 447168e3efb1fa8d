import { describe, expect, it } from 'vitest';
import { BATCH, byteLevers, leversOf as leversOfStack } from '../../../src/engine/byte-levers.ts';
import { bytesPerDayAt } from '../../../src/engine/byte-curves.ts';
import { recommend } from '../../../src/engine/index.ts';
import { sessionSizes } from '../../../src/estimate/index.ts';
import { decisionCatalogue } from '../../../src/knowledge/index.ts';
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

describe('settings of one stack', () => {
  const MQTT_5 = 'mqtt-5/tcp/tls-1-3-psk';
  // An ordinary internet path: mappings of TCP are refreshed every 240 s.
  const pushed = scenarioWith({ ...given, links: [], lossShare: 0, pushToDevice: 'yes', latency: 'interactive', messagesPerDay: 24 });
  const bytesOf = (id: string, stack = MQTT_5, scenario = pushed): number | undefined => leversOfStack(scenario, decisionCatalogue, stack)?.levers.find((lever) => lever.id === id)?.bytesPerDay;

  it('refreshes a mapping every 7,440 s instead of every 240 s, as far as messages do not', () => {
    const stack = decisionCatalogue.families.flatMap(({ stacks }) => stacks).find(({ id }) => id === MQTT_5);
    if (stack === undefined) throw new Error('the stack is gone');
    const { up, down } = sessionSizes(stack, { payloadBytes: 40, direction: 'up', guarantee: 'at-least-once', tcpTimestamps: true, network: { link: 'ethernet', ip: 'v4', mtuBytes: 1500 } }).keepalive;
    // 86,400 / 240 - 24 refreshes; none are left at 7,440 s, where 24 messages are more than 11.6 refreshes.
    const now = leversOfStack(pushed, decisionCatalogue, MQTT_5)?.bytesPerDay ?? Number.NaN;
    expect(now - (bytesOf('keep-alive') ?? Number.NaN)).toBeCloseTo((86_400 / 240 - 24) * (up.ipBytes + down.ipBytes), 6);
  });

  it('sends the alias in place of the topic with MQTT 5 alone', () => {
    expect(bytesOf('topic-alias')).toBeLessThan(leversOfStack(pushed, decisionCatalogue, MQTT_5)?.bytesPerDay ?? 0);
    expect(bytesOf('topic-alias', 'mqtt-3-1-1/tcp/tls-1-3-psk')).toBeUndefined();
  });

  it('leaves out a lever without effect', () => {
    const quiet = scenarioWith({ ...given, links: [], pushToDevice: 'yes', latency: 'interactive', messagesPerDay: 86_400 });
    expect(bytesOf('keep-alive', MQTT_5, quiet)).toBeUndefined();
  });

  it('is not known of a stack that is not there', () => {
    expect(leversOfStack(pushed, decisionCatalogue, 'semaphore/hill/none')).toBeNull();
  });
});
