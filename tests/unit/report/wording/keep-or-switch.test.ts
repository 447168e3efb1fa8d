import { describe, expect, it } from 'vitest';
import type { KeepOrSwitch } from '../../../../src/engine/index.ts';
import { catalogueNames, effortRows, keepOrSwitchText, tuningRows } from '../../../../src/report/index.ts';
import { sampleCatalogue, sampleEliminated, sampleRecommendation } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const effort: KeepOrSwitch['effort'] = {
  step: 2,
  parts: [{ part: 'device', step: 2, reason: 'other-path', sources: [] }, { part: 'server', step: 1, reason: 'bridged', sources: [{ source: 'toy-spec', clause: '§1' }] }, { part: 'gateway', step: 0, reason: 'no-gateway', sources: [] }],
};
/** Alpha is first with 81 points, Beta second with 67. */
const today: KeepOrSwitch = {
  today: 'beta', stack: 'beta/tcp/none', first: 'alpha', firstStack: 'alpha/tcp/none', move: 'switch', because: 'gain', gain: 0.14, bytesPerDay: 99_000,
  tunings: [{ lever: 'batch', bytesPerDay: 20_000, points: 0.131 }, { lever: 'encoding', encodings: { from: 'json', to: 'cbor' }, bytesPerDay: 80_000, points: 0.02 }], effort, reasons: [],
};
const text = (more: Partial<KeepOrSwitch> = {}): string => keepOrSwitchText({ ...today, ...more }, sampleRecommendation, names);

describe('keep, tune or switch in one sentence', () => {
  it.each<[string, Partial<KeepOrSwitch>, string]>([
    ['gain', {}, 'Switch to Alpha: it leads Beta by 14 points, for medium effort.'],
    ['too little', { move: 'keep', because: 'too-little' }, 'Keep Beta: Alpha leads by 14 points, too little for a switch of medium effort.'],
    ['level', { move: 'keep', because: 'level' }, 'Keep Beta: the lead of Alpha is a tie.'],
    ['first', { today: 'alpha', move: 'keep', because: 'first', effort: null }, 'Keep Alpha: it is in first place.'],
    ['lever', { move: 'tune', because: 'lever' }, 'Tune Beta: sending ten reports in one message adds 13 points, so that Alpha leads by no more than a tie; a switch there takes medium effort.'],
    ['lever of the first', { today: 'alpha', move: 'tune', because: 'lever', effort: null }, 'Tune Alpha: sending ten reports in one message adds 13 points, and no other protocol leads.'],
    ['ruled out', { today: 'gamma', because: 'ruled-out', reasons: sampleEliminated.reasons }, 'Switch to Alpha: Gamma cannot do what is asked. Runs over UDP; the network lets no UDP out.'],
  ])('%s', (_, more, expected) => {
    expect(text(more)).toBe(expected);
  });
});

it('effort stands part by part with its reason and sources', () => {
  expect(effortRows(today, names)).toEqual([
    { id: 'device', part: 'Firmware of the device', effort: 'Medium', reason: 'Another transport or another security, so sockets, credentials and open ports change with the library', sources: [] },
    { id: 'server', part: 'Broker or server', effort: 'Small', reason: 'A published translation can stand before what runs today', sources: ['Toy specification, §1'] },
    { id: 'gateway', part: 'Gateway', effort: 'None', reason: 'None is on the way', sources: [] },
  ]);
  expect(effortRows({ ...today, effort: null }, names)).toEqual([]);
});

it('levers stand with the bytes and points that they bring', () => {
  expect(tuningRows(today, names).map(({ name, bytes, points }) => [name, bytes, points])).toEqual([
    ['Beta as it is', '99 kB', ''], ['Sending ten reports in one message', '20 kB', '+13'], ['Writing the payload in CBOR instead of JSON', '80 kB', '+2'],
  ]);
  expect(tuningRows({ ...today, tunings: [] }, names)).toEqual([]);
});
