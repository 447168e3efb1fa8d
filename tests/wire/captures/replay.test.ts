import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/wire/index.ts';
import { judgedFamilies, rateLines, share } from './rates.ts';
import { families } from './runs.ts';

const judged = judgedFamilies(families);
const rows = judged.flatMap((family) => family.rows);

describe('captured runs, predicted from their inputs alone', () => {
  it('reaches the rates for steady payload, packets and connect phase', () => {
    process.stdout.write(rateLines(judged));
    expect(share(rows.map((row) => row.judgement.payload))).toBeGreaterThanOrEqual(0.95);
    expect(share(rows.map((row) => row.judgement.packets))).toBeGreaterThanOrEqual(0.93);
    expect(share(rows.map((row) => row.judgement.connect))).toBeGreaterThanOrEqual(0.9);
  });

  it('declares no range wider than one pure acknowledgement each way', () => {
    // A pure acknowledgement with timestamps over IPv4 has 52 bytes.
    expect(Math.max(...rows.map((row) => row.judgement.widestRange))).toBeLessThanOrEqual(1);
    expect(Math.max(...rows.map((row) => row.judgement.widestRangeBytes))).toBeLessThanOrEqual(52);
    expect(rows.filter((row) => !row.judgement.inOwnRange).map(({ run }) => run.inputs.id)).toEqual([]);
  });

  it('reads no measured result and no id', () => {
    const [first] = families[0]?.runs ?? [];
    const renamed = replay(families.flatMap(({ runs }) => runs.map(({ inputs }, index) => ({ ...inputs, id: `run-${String(index)}` }))));
    const named = replay(families.flatMap(({ runs }) => runs.map(({ inputs }) => inputs)));
    expect(first).toBeDefined();
    expect(renamed.map(({ phases, totals }) => ({ phases, totals }))).toEqual(named.map(({ phases, totals }) => ({ phases, totals })));
  });
});

/** Plain transports: these families must agree to the byte, run by run. */
const PLAIN = ['udp', 'tcp', 'coap', 'mqtt', 'http-1-1'] as const;
describe.each(PLAIN)('plain %s runs, steady payload to the byte', (family) => {
  const plain = (judged.find(({ name }) => name === family)?.rows ?? []).filter(({ run, judgement }) => run.inputs.security['kind'] === 'none' && judgement.payload !== null);
  it.each(plain.map((row) => [row.run.inputs.id, row] as const))('%s', (_id, { run, result }) => {
    for (const direction of ['up', 'down'] as const) {
      expect(result?.phases?.perMessage[direction].transportPayloadBytes).toBe(run.measured.perMessage?.[direction][2]);
    }
  });
});

it('compares at least thirty plain runs exactly', () => {
  const exact = rows.filter(({ run, judgement }) => run.inputs.security['kind'] === 'none' && judgement.payload === true);
  expect(exact.length).toBeGreaterThanOrEqual(30);
});
