import { describe, expect, it } from 'vitest';
import { replay, type ReplayResult } from '../../../src/wire/index.ts';
import { neighboursOf, pairsByOneInput } from './neighbours.ts';
import { families, type CapturedRun } from './runs.ts';

const DIRECTIONS = ['up', 'down'] as const;
const PHASES = ['connect', 'perMessage', 'keepalive', 'disconnect'] as const;
/** An IPv4 header: later fragments of a datagram have no other. */
const LEAST_HEADERS = 20;

/** What any prediction must keep, whatever the run. */
function faults(result: ReplayResult): string[] {
  const { phases, totals } = result;
  if (result.status !== 'predicted' || phases === undefined || totals === undefined) return [`${result.status}: ${result.reason ?? ''}`];
  const list: string[] = [];
  const check = (name: string, holds: boolean): void => {
    if (!holds) list.push(name);
  };
  for (const direction of DIRECTIONS) {
    for (const phase of PHASES) {
      const { packets, ipBytes, transportPayloadBytes } = phases[phase][direction];
      check(`${phase} ${direction} is a count`, [packets, ipBytes, transportPayloadBytes].every((value) => Number.isFinite(value) && value >= 0));
      check(`${phase} ${direction} has headers around its payload`, ipBytes >= transportPayloadBytes + packets * LEAST_HEADERS - 1e-6);
    }
    const range = phases.perMessage.range[direction];
    check(`range ${direction} is one acknowledgement wide`, range.packets[1] - range.packets[0] <= 1 && range.ipBytes[1] - range.ipBytes[0] <= 52);
    check(`range ${direction} holds the prediction`, range.packets[0] <= phases.perMessage[direction].packets && phases.perMessage[direction].packets <= range.packets[1]);
    check(`totals ${direction} hold connect and close`, totals[direction].ipBytes >= phases.connect[direction].ipBytes + phases.disconnect[direction].ipBytes - 1e-6);
  }
  return list;
}

const neighbours = families.flatMap(({ name, runs }) => neighboursOf(runs).map((neighbour) => ({ family: name, ...neighbour })));
const results = replay(neighbours.map(({ inputs }) => inputs));

describe('runs that differ from captured ones in one parameter', () => {
  it('are predicted, each keeping what any prediction must keep', () => {
    const wrong = neighbours.flatMap(({ inputs }, index) => {
      const result = results[index];
      const list = result === undefined ? ['no result'] : faults(result);
      return list.length === 0 ? [] : [`${inputs.id}: ${list.join('; ')}`];
    });
    expect(wrong).toEqual([]);
    expect(neighbours.length).toBeGreaterThan(1000);
  });

  it('cost a byte more for a byte more, but where a length, a block or padding grows', () => {
    const sized = neighbours.filter(({ change, inputs }) => change.startsWith('payloadBytes') && !((inputs.params['lossRate'] ?? 0) as number > 0));
    const more = replay(sized.map(({ inputs }) => ({ ...inputs, params: { ...inputs.params, payloadBytes: Number(inputs.params['payloadBytes']) + 1 } })));
    const before = neighbours.flatMap((neighbour, index) => (sized.includes(neighbour) ? [results[index]] : []));
    const both = (result: ReplayResult | undefined) => (result?.phases === undefined ? Number.NaN : result.phases.perMessage.up.transportPayloadBytes + result.phases.perMessage.down.transportPayloadBytes);
    const grown = sized.map(({ inputs }, index) => ({ id: inputs.id, by: both(more[index]) - both(before[index]), echoed: inputs.params['echo'] === true || inputs.params['consumeOwnMessages'] === true || inputs.protocol === 'HTTP/3' }));
    // Two messages carry it where it is sent back; values of LwM2M and responses of fixed size do not depend on it.
    const odd = grown.filter(({ by }) => !(by >= 0 && Number.isInteger(by)));
    expect(odd).toEqual([]);
    const byOne = grown.filter(({ by, echoed }) => by === (echoed ? 2 : 1));
    expect(byOne.length / grown.length).toBeGreaterThan(0.8);
  });
});

const steadyBytes = ({ measured }: CapturedRun) => DIRECTIONS.map((direction) => measured.perMessage?.[direction][2] ?? 0);

describe('captured runs that differ in one input', () => {
  const pairs = families.flatMap(({ runs }) => pairsByOneInput(runs.filter(({ measured, inputs }) => measured.perMessage !== undefined && measured.perDelivered === undefined && inputs.params['spacingMs'] !== 0)));

  it.each(pairs.map(({ first, second, input }) => [input, first.inputs.id, second.inputs.id, first, second] as const))('%s: %s and %s differ by what is predicted', (_input, _first, _second, first, second) => {
    const predicted = replay([first.inputs, second.inputs]).map(({ phases }) => DIRECTIONS.map((direction) => phases?.perMessage[direction].transportPayloadBytes ?? 0));
    const difference = (values: readonly (readonly number[])[]) => DIRECTIONS.map((_direction, index) => (values[1]?.[index] ?? 0) - (values[0]?.[index] ?? 0));
    expect(difference(predicted)).toEqual(difference([steadyBytes(first), steadyBytes(second)]));
  });

  it('are many', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(50);
  });
});
