import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/engine/recommend.ts';
import { criteria } from '../../../src/knowledge/criteria/index.ts';
import { openInputsOf, scenarioWith } from '../../support/scenarios.ts';
import { catalogueOf, family, SMALL_CATALOGUE, SMALL_FAMILIES } from '../../support/small-catalogue.ts';

describe('recommend', () => {
  it('without any answer the verdict is open, and every family that can run still has its place', () => {
    const result = recommend(scenarioWith(), SMALL_CATALOGUE, [], { depth: 'ranking' });
    expect(result.verdict).toBe('open');
    expect(result.ranking.map((entry) => entry.protocol).sort()).toEqual(['asking', 'broker', 'datagram', 'frame']);
    expect(result.eliminated).toEqual([]);
  });

  it('a protocol from outside, with its overhead declared, is ranked like the others', () => {
    const toy = family({
      id: 'toy', grades: Object.fromEntries(criteria.map((criterion) => [criterion.id, 4])),
      stacks: [{ id: 'toy/udp/dtls-1-3-cid-psk', overheadBytes: 3 }],
    });
    const { ranking } = recommend(scenarioWith({ payloadBytes: 20, platform: 'rtos' }), catalogueOf([...SMALL_FAMILIES, toy]), [], { depth: 'ranking' });
    expect(ranking[0]?.protocol).toBe('toy');
    expect(ranking[0]?.estimates.bytesPerDayUp).toBeGreaterThan(0);
  });

  it('a family that no stack of survives is listed with the stack that failed for the fewest reasons', () => {
    const { eliminated, ranking } = recommend(scenarioWith({ firewall: 'web-only', security: 'transport' }), SMALL_CATALOGUE, [], { depth: 'ranking' });
    expect(ranking.map((entry) => entry.stack).sort()).toEqual(['broker/websocket/tls-1-3-cert', 'frame/link/none', 'http-1-1/tcp/tls-1-3-cert']);
    expect(eliminated).toMatchObject([{ protocol: 'datagram', stack: 'datagram/udp/dtls-1-3-cid-psk', reasons: [{ code: 'passes-firewall', needed: { firewall: 'web-only' } }] }]);
  });

  it('no fit when everything is eliminated', () => {
    const result = recommend(scenarioWith({ deviceRamKiB: 1, links: ['ethernet'] }), SMALL_CATALOGUE, [], { depth: 'ranking' });
    expect(result.verdict).toBe('no-fit');
    expect(result.ranking).toEqual([]);
    expect(result.margin).toBeNull();
  });

  it('a stack fails where no world passes all constraints, though each alone passes in some', () => {
    // A browser speaks no TCP of its own; a server does, but the topology with a page leaves only browsers.
    const scenario = scenarioWith({ platform: ['browser', 'mcu-baremetal'], deviceRamKiB: [1, 1] });
    const { eliminatedStacks } = recommend(scenario, SMALL_CATALOGUE, [], { depth: 'stacks' });
    expect(eliminatedStacks.map((entry) => entry.stack)).toContain('broker/tcp/none');
  });

  it('weights that mean nothing give no ranking, and say why', () => {
    const zero = Object.fromEntries(criteria.map((criterion) => [criterion.id, 0]));
    const result = recommend(scenarioWith(), SMALL_CATALOGUE, [], { weights: zero });
    expect(result.ranking).toEqual([]);
    expect(result.problems).toEqual([{ field: 'weights', expected: 'at least one weight above 0', found: 'all weights are 0' }]);
  });

  it('what nobody has modelled is unknown, with what is missing', () => {
    const [first] = recommend(scenarioWith(), SMALL_CATALOGUE, [], { depth: 'ranking' }).ranking;
    expect(first?.estimates.batteryDays).toEqual({ unknown: 'an energy model of the radio and the size of the battery' });
    expect(first?.estimates.monthlyCost).toEqual({ unknown: 'the tariff' });
  });

  it('values that stand for open inputs are listed as assumptions', () => {
    const { assumptions } = recommend(scenarioWith({ payloadBytes: 20 }), SMALL_CATALOGUE, [], { depth: 'ranking' });
    expect(assumptions).toContainEqual({ input: 'security', code: 'typical-choice', value: 'transport' });
    expect(assumptions).toContainEqual({ input: 'platform', code: 'all-equally-likely', value: null });
    expect(assumptions.some((entry) => entry.input === 'payloadBytes')).toBe(false);
  });
});

describe('question values', () => {
  it('equal full enumeration over the offered answers', () => {
    const scenario = scenarioWith({ payloadBytes: 40, messagesPerDay: 24, platform: 'linux' });
    const open = openInputsOf(scenario);
    const full = recommend(scenario, SMALL_CATALOGUE, open, { samples: 0 });
    const first = full.ranking[0]?.protocol;
    for (const { input, options } of open.filter((entry) => scenario[entry.input].kind !== 'number')) {
      const value = full.questionValues.find((entry) => entry.input === input);
      const firsts = options.map((option) => recommend(answered(scenario, input, option), SMALL_CATALOGUE, [], { depth: 'ranking' }).ranking[0]?.protocol);
      expect(value?.couldChangeFirst, input).toBe(firsts.some((protocol) => protocol !== undefined && protocol !== first));
    }
    expect(full.settled).toBe(full.questionValues.every((entry) => !entry.couldChangeFirst));
  });

  it.each([
    ['a small device', { platform: 'rtos', security: 'none' }], ['a metered link', { platform: 'rtos', metered: 'yes', security: 'none' }], ['nearly nothing known', { payloadBytes: 40 }],
  ] as const)('of an open number: can change first place where a fine walk over its whole span finds another one: %s', (_, given) => {
    const scenario = scenarioWith(given);
    const open = openInputsOf(scenario).filter(({ input }) => scenario[input].kind === 'number');
    const full = recommend(scenario, SMALL_CATALOGUE, open, { samples: 0 });
    const first = full.ranking[0]?.protocol;
    expect(open.length).toBeGreaterThan(4);
    for (const { input } of open) {
      const number = scenario[input];
      if (number.kind !== 'number') continue;
      const { low, high } = number.range;
      const walk = Array.from({ length: 241 }, (__, step) => (low > 0 ? low * (high / low) ** (step / 240) : low + (high - low) * (step / 240)));
      const others = walk.filter((value) => ![first, undefined].includes(recommend(answered(scenario, input, value), SMALL_CATALOGUE, [], { depth: 'ranking' }).ranking[0]?.protocol));
      expect(full.questionValues.find((entry) => entry.input === input)?.couldChangeFirst, input).toBe(others.length > 0);
    }
  });
});

function answered(scenario: ReturnType<typeof scenarioWith>, input: keyof ReturnType<typeof scenarioWith>, option: string | number): ReturnType<typeof scenarioWith> {
  const { kind } = scenario[input];
  const value = kind === 'number'
    ? { kind, state: 'answered', range: { low: Number(option), high: Number(option) }, typical: Number(option) }
    : kind === 'choice' ? { kind, state: 'answered', possible: [option] } : { kind, state: 'answered', members: [option] };
  return { ...scenario, [input]: value };
}

describe('flip points', () => {
  it('on both sides of a flip the families named there are first', () => {
    const scenario = scenarioWith({ payloadBytes: 40, messagesPerDay: 24, platform: 'rtos', metered: 'yes', security: 'none' });
    const { flipPoints } = recommend(scenario, SMALL_CATALOGUE, [], { samples: 0 });
    expect(flipPoints.length).toBeGreaterThan(0);
    for (const { input, at, to } of flipPoints) {
      expect(recommend(answered(scenario, input, at), SMALL_CATALOGUE, [], { depth: 'ranking' }).ranking[0]?.protocol).toBe(to);
    }
  });
});
