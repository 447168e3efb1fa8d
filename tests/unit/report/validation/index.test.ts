import { figures as builtIn } from 'virtual:validation-figures';
import { describe, expect, it } from 'vitest';
import { agreementBars, agreementDots, validationFigures } from '../../../../src/report/validation/index.ts';
import type { CapturedRun } from '../../../../src/report/validation/captured-run.ts';
import { capturedFiles, compareWithJudge, runsOf } from '../../../support/captured-figures.ts';
import { replay, type ReplayResult } from '../../../../src/wire/index.ts';
import { families, labFamilies } from '../../../wire/captures/runs.ts';

const figures = validationFigures(capturedFiles, replay);

describe('figures of the validation page', () => {
  it('rest on every captured run', () => {
    const count = (files: typeof families) => files.reduce((sum, { runs }) => sum + runs.length, 0);
    expect(figures.families.map(({ id, runs }) => [id, runs])).toEqual(families.map(({ name }) => name).toSorted().map((name) => [name, runsOf(name).length]));
    expect([figures.sample.runs, figures.lab.runs]).toEqual([count(families), count(labFamilies)]);
    expect(figures.all.runs).toBe(figures.sample.runs + figures.lab.runs);
  });

  it('are those that the build puts into the page', () => {
    expect(builtIn).toEqual(figures);
  });

  it('call a run good where the tests do, and no other', () => {
    expect(compareWithJudge(figures)).toEqual([]);
  });

  it('add up: implementations to families, families to all', () => {
    for (const family of figures.families) {
      for (const part of ['runs', 'steady', 'exact', 'inRange', 'off', 'connect'] as const) {
        expect(family.implementations.reduce((sum, one) => sum + one[part], 0), `${family.id} ${part}`).toBe(family[part]);
      }
      expect(family.exact + family.inRange + family.off).toBe(family.steady);
    }
    expect(figures.families.reduce((sum, { exact }) => sum + exact, 0)).toBe(figures.all.exact);
  });

  it('name each implementation with its version', () => {
    for (const { implementations } of figures.families) {
      for (const { client, server, versions } of implementations) {
        expect(client).not.toBe('');
        expect(server).not.toBe('');
        expect(versions).toMatch(/\d/);
      }
    }
  });
});

const run: CapturedRun = {
  inputs: { id: 'one', protocol: 'UDP', security: { kind: 'none' }, implementation: { client: 'a', server: 'b', versions: { a: '1' } }, params: { spacingMs: 1000 } },
  measured: { connect: { up: [0, 0, 0], down: [0, 0, 0] }, perMessage: { up: [1, 44, 16], down: [1, 29, 1] } },
  captured: { date: '2026-11-30' },
};
const totals = (packets: number, ipBytes: number, transportPayloadBytes: number) => ({ packets, ipBytes, transportPayloadBytes });
const predicted = (upBytes: number, payload: number): ReplayResult => ({
  id: 'one', status: 'predicted',
  phases: {
    connect: { up: totals(0, 0, 0), down: totals(0, 0, 0) }, keepalive: { up: totals(0, 0, 0), down: totals(0, 0, 0) }, disconnect: { up: totals(0, 0, 0), down: totals(0, 0, 0) },
    perMessage: { up: totals(1, upBytes, payload), down: totals(1, 29, 1), range: { up: { packets: [1, 2], ipBytes: [upBytes, upBytes + 20] }, down: { packets: [1, 1], ipBytes: [29, 29] } } },
  },
});
const judged = (result: ReplayResult) => validationFigures([{ name: 'udp', runs: [run] }], () => [result]).all;

const UNSUPPORTED: ReplayResult = { id: 'one', status: 'unsupported' };

describe('one run', () => {
  it.each([
    ['the same in every figure', predicted(44, 16), { exact: 1, inRange: 0, off: 0, largestBytes: 0 }],
    ['more bytes, inside the range', predicted(40, 16), { exact: 0, inRange: 1, off: 0, largestBytes: 4 }],
    ['more bytes than the range allows', predicted(45, 16), { exact: 0, inRange: 0, off: 1, largestBytes: 1 }],
    ['another payload', predicted(44, 15), { exact: 0, inRange: 0, off: 1, largestBytes: 0 }],
    ['no prediction', UNSUPPORTED, { exact: 0, inRange: 0, off: 1, largestBytes: 73 }],
  ])('%s', (_, result, expected) => {
    expect(judged(result)).toMatchObject({ runs: 1, steady: 1, ...expected });
  });

  it('keeps the day on which it was captured', () => {
    expect(validationFigures([{ name: 'udp', runs: [run] }], () => [predicted(44, 16)]).families[0]?.implementations[0]?.dates).toEqual(['2026-11-30']);
  });

  it('under loss counts by its mean alone', () => {
    const lossy: CapturedRun = { ...run, measured: { ...run.measured, perDelivered: { up: 50, down: 30 } } };
    expect(validationFigures([{ name: 'udp', runs: [lossy] }], () => [predicted(44, 16)]).all).toMatchObject({ steady: 0, loss: { runs: 1, pooledShare: 73 / 80 - 1 } });
  });
});

describe('pictures', () => {
  it('bars hold the counts of their table', () => {
    const bars = agreementBars(figures);
    expect(bars.bars.map(({ values }) => values.map(String))).toEqual(bars.table.rows.map((row) => row.slice(1)));
  });
  it('dots stand on the diagonal where prediction and measurement agree', () => {
    const { dots } = agreementDots(figures);
    expect(dots.reduce((sum, { runs }) => sum + runs, 0)).toBe(figures.all.steady);
    for (const dot of dots.filter(({ predictedBytes, measuredBytes }) => predictedBytes === measuredBytes)) expect(dot.x).toBe(dot.y);
    expect(dots.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true);
  });
});
