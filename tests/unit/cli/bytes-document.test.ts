import { describe, expect, it } from 'vitest';
import { bytesDocument } from '../../../src/cli/bytes-document.ts';
import { decisionCatalogue } from '../../../src/knowledge/index.ts';
import { checkWireInputs } from '../../../src/wire/index.ts';

function documentOf(wireCase: unknown) {
  const checked = checkWireInputs(wireCase);
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  return bytesDocument(checked, decisionCatalogue);
}
const PHASES = ['connect', 'firstMessage', 'perMessage', 'keepalive', 'disconnect'] as const;

describe('the bytes document', () => {
  for (const stack of ['raw-udp/udp/none', 'coap/udp/dtls-1-2-psk', 'mqtt-5/tcp/tls-1-3-psk', 'http-1-1/tcp/none']) {
    it(`counts ${stack} by the fields alone`, () => {
      const document = documentOf({ stack, traffic: { messages: 20 } });
      for (const phase of PHASES) {
        for (const direction of ['up', 'down'] as const) {
          const sum = document.fields.filter((row) => row.phase === phase && row.direction === direction).reduce((so, row) => so + row.bytes, 0);
          expect(sum).toBe(document.phases[phase][direction].ipBytes);
        }
      }
    });
  }

  it('adds single occurrences up to the totals of the run', () => {
    const { phases, counts, totals } = documentOf({ stack: 'mqtt-5/tcp/none', traffic: { messages: 20, intervalSeconds: 600, keepAliveSeconds: 250 } });
    // Each of the 19 gaps of 600 s holds a keep-alive after 250 s and after 500 s.
    expect(counts).toEqual({ connect: 1, firstMessage: 1, perMessage: 19, keepalive: 38, disconnect: 1 });
    for (const direction of ['up', 'down'] as const) {
      expect(totals[direction].ipBytes).toBe(PHASES.reduce((sum, phase) => sum + phases[phase][direction].ipBytes * counts[phase], 0));
    }
  });

  it('counts everything in the message where each has a connection of its own', () => {
    const { phases, counts, totals } = documentOf({ stack: 'mqtt-5/tcp/none', traffic: { messages: 3, connection: 'per-message' } });
    expect(counts).toEqual({ connect: 0, firstMessage: 0, perMessage: 3, keepalive: 0, disconnect: 0 });
    expect(totals.up.ipBytes).toBe(phases.perMessage.up.ipBytes * 3);
  });

  it('has no keep-alive where messages come sooner', () => {
    expect(documentOf({ stack: 'mqtt-5/tcp/none', traffic: { intervalSeconds: 60, keepAliveSeconds: 60 } }).counts.keepalive).toBe(0);
  });
});
