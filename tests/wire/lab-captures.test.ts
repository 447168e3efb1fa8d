import { describe, expect, it } from 'vitest';
import { judgedFamilies, rateLines, share } from './captures/rates.ts';
import { families, labFamilies } from './captures/runs.ts';
import { knownDifferences } from './lab/known-differences.ts';

/** Runs of our own lab (docs/lab.md): other payloads, names, certificates and options than the sample, the same rules of comparison. */
const judged = judgedFamilies(labFamilies);
const rows = judged.flatMap((family) => family.rows);

describe('runs of the lab, predicted from their inputs alone', () => {
  it('reaches the rates for steady payload, packets and connect phase', () => {
    process.stdout.write(rateLines(judged));
    expect(share(rows.map((row) => row.judgement.payload))).toBeGreaterThanOrEqual(0.98);
    expect(share(rows.map((row) => row.judgement.packets))).toBeGreaterThanOrEqual(0.97);
    expect(share(rows.map((row) => row.judgement.connect))).toBeGreaterThanOrEqual(0.97);
  });

  it('declares no range wider than one pure acknowledgement each way', () => {
    expect(Math.max(...rows.map((row) => row.judgement.widestRange))).toBeLessThanOrEqual(1);
  });

  it('names runs that exist as known differences', () => {
    const ids = new Set(rows.map(({ run }) => run.inputs.id));
    expect(Object.keys(knownDifferences).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has runs of every protocol but HTTP/3', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(new Set(rows.map(({ run }) => run.inputs.protocol))).toEqual(new Set(['AMQP 0-9-1', 'AMQP 1.0', 'CoAP', 'DTLS', 'HTTP/1.1', 'HTTP/2', 'LwM2M 1.1', 'MQTT', 'MQTT-SN 1.2', 'TCP', 'TLS', 'UDP', 'WebSocket', 'gRPC']));
  });

  it('says of each run when it was made, on which kernel, and with which versions', () => {
    for (const { run } of rows) {
      expect(run.captured?.date, run.inputs.id).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(run.captured?.kernel, run.inputs.id).toMatch(/^\d+\.\d+/);
      expect(Object.values(run.inputs.implementation.versions).some((version) => /\d/.test(version)), run.inputs.id).toBe(true);
    }
  });

  it('asks for other things than the sample', () => {
    const asked = (runs: readonly { readonly inputs: { readonly protocol: string; readonly params: Readonly<Record<string, unknown>> } }[]) => runs.map(({ inputs: { protocol, params } }) =>
      JSON.stringify([protocol, params['payloadBytes'], params['topic'] ?? params['path'] ?? params['url'] ?? params['routingKey'] ?? params['commandClient'] ?? params['replyBytes']]));
    const sample = new Set(asked(families.flatMap(({ runs }) => runs)));
    expect(asked(labFamilies.flatMap(({ runs }) => runs)).filter((key) => sample.has(key))).toEqual([]);
  });
});

/** Over plain transports every byte of a message is decided by the inputs: run by run, to the byte. */
const plain = rows.filter(({ run, judgement }) => run.inputs.security['kind'] === 'none' && judgement.payload !== null && knownDifferences[run.inputs.id] === undefined);
describe('plain runs of the lab, steady payload to the byte', () => {
  it.each(plain.map((row) => [row.run.inputs.id, row] as const))('%s', (_id, { run, result }) => {
    for (const direction of ['up', 'down'] as const) {
      expect(result?.phases?.perMessage[direction].transportPayloadBytes).toBe(run.measured.perMessage?.[direction][2]);
    }
  });
});
