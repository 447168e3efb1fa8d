import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tcpUnderLoss } from '../../../src/wire/loss/tcp-under-loss.ts';
import { simulateLossyTcp } from '../../support/lossy-tcp.ts';
import { lossFreePackets, TCP_LOSS } from './tcp-packets.ts';

const EXCHANGES: readonly (readonly [name: string, turns: readonly (readonly number[])[]])[] = [
  ['one way', [[44]]], ['request and reply', [[46], [4]]], ['two rounds', [[46], [4], [4], [4]]], ['three segments and reply', [[1448, 1448, 1228], [4]]],
];
const MESSAGES = 8_000;

function bothWays(turns: readonly (readonly number[])[], loss: number, rttMs: number) {
  const simulated = simulateLossyTcp({ turns, messages: MESSAGES, spacingMs: 1000, rttMs, loss: { up: loss, down: loss }, seed: 5 });
  const { totals } = tcpUnderLoss(lossFreePackets(turns), { ...TCP_LOSS, rttMs, loss: { up: loss, down: loss } });
  return { simulated: { up: simulated.up.ipBytes / MESSAGES, down: simulated.down.ipBytes / MESSAGES }, expected: { up: totals.up.ipBytes, down: totals.down.ipBytes } };
}

describe.each(EXCHANGES)('%s: closed form and seeded simulation of two Linux ends, 8 000 messages', (_name, turns) => {
  it('is exact without loss', () => {
    const { simulated, expected } = bothWays(turns, 0, 40);
    expect(expected).toEqual(simulated);
  });
  it.each([[0.02, 40], [0.05, 40], [0.1, 40], [0.05, 200], [0.1, 200]] as const)('loss %d at %d ms: each direction within 4 %', (loss, rttMs) => {
    const { simulated, expected } = bothWays(turns, loss, rttMs);
    expect(Math.abs(expected.up / simulated.up - 1)).toBeLessThan(0.04);
    expect(Math.abs(expected.down / simulated.down - 1)).toBeLessThan(0.04);
  });
  it('loss 0.2, where messages begin to wait for one another: both directions together within 5 %', () => {
    const { simulated, expected } = bothWays(turns, 0.2, 40);
    expect(Math.abs((expected.up + expected.down) / (simulated.up + simulated.down) - 1)).toBeLessThan(0.05);
  });
});

describe('added delay, messages far apart', () => {
  it.each([[0.02, 40], [0.1, 40], [0.1, 200], [0.2, 40]] as const)('one segment, loss %d at %d ms: within 10 % of the simulation', (loss, rttMs) => {
    const simulated = simulateLossyTcp({ turns: [[44]], messages: 25_000, spacingMs: 3_600_000, rttMs, loss: { up: loss, down: loss }, seed: 3 });
    const { addedDelayMs } = tcpUnderLoss(lossFreePackets([[44]]), { ...TCP_LOSS, spacingMs: 3_600_000, rttMs, loss: { up: loss, down: loss } });
    expect(Math.abs(addedDelayMs / simulated.meanAddedDelayMs - 1)).toBeLessThan(0.1);
  });
});

interface MeasuredRun {
  readonly exchange: string;
  readonly turns: readonly (readonly number[])[];
  readonly loss: number;
  readonly rttMs: number;
  readonly spacingMs: number;
  readonly messages: number;
  readonly up: { readonly packets: number; readonly ipBytes: number };
  readonly down: { readonly packets: number; readonly ipBytes: number };
}
const { runs } = JSON.parse(readFileSync(new URL('measured/tcp-runs.json', import.meta.url), 'utf8')) as { readonly runs: readonly MeasuredRun[] };

describe('measured runs of real Linux ends (measured/tcp-runs.json)', () => {
  const compared = runs.map((run) => ({ run, ...tcpUnderLoss(lossFreePackets(run.turns), { ...TCP_LOSS, rttMs: run.rttMs, spacingMs: run.spacingMs, loss: { up: run.loss, down: run.loss } }) }));
  const total = (bytes: { readonly up: { readonly ipBytes: number }; readonly down: { readonly ipBytes: number } }) => bytes.up.ipBytes + bytes.down.ipBytes;

  it.each(compared.map((row) => [row.run.exchange, row.run.loss, row.run.rttMs, row] as const))('%s, loss %d at %d ms: bytes of a message within 10 %', (_exchange, _loss, _rtt, { run, totals }) => {
    expect(Math.abs((total(totals) * run.messages) / total(run) - 1)).toBeLessThan(0.1);
  });
  it('the pooled mean of the runs up to 10 % loss is within 2 %, of all within 4 %', () => {
    const pooled = (rows: typeof compared) => rows.reduce((sum, { run, totals }) => sum + total(totals) / (total(run) / run.messages), 0) / rows.length;
    expect(Math.abs(pooled(compared.filter(({ run }) => run.loss <= 0.1)) - 1)).toBeLessThan(0.02);
    expect(Math.abs(pooled(compared) - 1)).toBeLessThan(0.04);
  });
});
