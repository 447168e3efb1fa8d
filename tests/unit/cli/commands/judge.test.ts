import { describe, expect, it } from 'vitest';
import type { CommandWorld } from '../../../../src/cli/command.ts';
import { runCommandLine } from '../../../../src/cli/run.ts';

const world = (value: unknown): CommandWorld => ({ read: () => Promise.resolve({ text: JSON.stringify(value) }), write: () => Promise.resolve(null) });
const judge = async (cases: unknown, ...options: readonly string[]) => {
  const { output, problems, exitCode } = await runCommandLine(['judge', 'cases.json', ...options], world(cases));
  return { verdicts: exitCode === 0 ? (JSON.parse(output) as Readonly<Record<string, unknown>>[]) : [], problems, exitCode };
};

describe('judge', { timeout: 60_000 }, () => {
  it('answers in order, ranked by score, and lists conditions that answer nothing', async () => {
    const { verdicts } = await judge([{ id: 'b', conditions: { platform: ['browser'], colour: 'blue' } }, { id: 'a', conditions: {} }]);
    expect(verdicts.map((verdict) => verdict['id'])).toEqual(['b', 'a']);
    expect(Object.keys(verdicts[0] ?? {})).toEqual(expect.arrayContaining(['id', 'ranking', 'eliminated', 'verdict', 'unusedConditions']));
    expect(verdicts[0]?.['unusedConditions']).toEqual(['colour']);
    for (const { ranking } of verdicts as unknown as { ranking: { score: number }[] }[]) {
      expect(ranking.length).toBeGreaterThan(0);
      expect(ranking.map((entry) => entry.score)).toEqual(ranking.map((entry) => entry.score).toSorted((a, b) => b - a));
    }
  });
  it('reads nothing but id and conditions, and inferred where asked', async () => {
    const bare = { id: 'x', conditions: { link: ['nb-iot'] } };
    const { verdicts: [plain] } = await judge([bare]);
    const { verdicts: [dressed] } = await judge([{ ...bare, title: 'MQTT', chosen: ['MQTT'], rejected: ['CoAP'], inferred: { sleepy: true } }]);
    const { verdicts: [inferred] } = await judge([{ ...bare, inferred: { clientIsBrowser: true } }], '--with-inferred');
    expect(dressed).toEqual(plain);
    expect(inferred).not.toEqual(plain);
  });
  it('names what cannot be a case', async () => {
    expect(await judge({})).toEqual({ verdicts: [], problems: ['cases.json: document: expected an array of cases, found an object'], exitCode: 2 });
    expect((await judge([3, { conditions: {} }, { id: 'a', conditions: [] }])).problems).toEqual([
      'cases.json: [0]: expected an object, found a number', 'cases.json: [1].id: expected text, found nothing', 'cases.json: [2].conditions: expected an object, found an array',
    ]);
  });
});
