import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandWorld } from '../../src/cli/command.ts';
import { runCommandLine } from '../../src/cli/run.ts';

const world = (text: string): CommandWorld => ({ read: () => Promise.resolve({ text }), write: () => Promise.resolve(null) });

const wireCase = fc.record({
  stack: fc.oneof(fc.constantFrom('coap/udp/none', 'mqtt-5/tcp/tls-1-3-psk', 'http-2/tcp/tls-1-3-cert', 'raw-link/link/none', 'mqtt-5/udp/none'), fc.jsonValue()),
  network: fc.jsonValue(), traffic: fc.oneof(fc.jsonValue(), fc.record({ payloadBytes: fc.jsonValue(), messages: fc.jsonValue() })), coap: fc.jsonValue(), tls: fc.jsonValue(),
}, { requiredKeys: [] });
const captureRecord = fc.record({
  id: fc.jsonValue(), protocol: fc.oneof(fc.constantFrom('MQTT', 'CoAP', 'HTTP/1.1', 'TLS', 'AMQP 1.0'), fc.jsonValue()), binding: fc.oneof(fc.constantFrom('TCP', 'UDP'), fc.jsonValue()),
  security: fc.jsonValue(), implementation: fc.jsonValue(), params: fc.jsonValue(),
}, { requiredKeys: [] });
const answersFile = fc.dictionary(fc.constantFrom('payload', 'link', 'colour', 'answers', '__proto__', 'constructor'), fc.oneof(fc.constantFrom('', 'nope', -1, [9, 1], [[]]), fc.jsonValue()), { minKeys: 1 });

/** Every command ends with a result or with problems of one line each; a fault of the program is neither. */
async function endsWell(words: readonly string[], text: string): Promise<void> {
  const { output, problems, exitCode } = await runCommandLine(words, world(text));
  expect([0, 1, 2]).toContain(exitCode);
  expect(exitCode === 0 ? output : problems).not.toHaveLength(0);
  for (const problem of problems) {
    expect(problem).not.toContain('\n');
    expect(problem).not.toContain('fault of the program');
  }
}

describe('hostile input', { timeout: 120_000 }, () => {
  it('as a wire case ends in a result or in problems', async () => {
    await fc.assert(fc.asyncProperty(wireCase, (value) => endsWell(['bytes', 'x.json'], JSON.stringify(value))), { numRuns: 300 });
  });
  it('as a wire case for a capture file ends in a file or in problems', async () => {
    const small = wireCase.filter(({ traffic }) => typeof traffic !== 'object' || traffic === null || !('payloadBytes' in traffic) || !(typeof traffic.payloadBytes === 'number' && traffic.payloadBytes > 100_000));
    await fc.assert(fc.asyncProperty(small, (value) => endsWell(['pcap', 'x.json', '--out', 'x.pcap'], JSON.stringify(value))), { numRuns: 60 });
  });
  it('as capture records ends in predictions, each supported or not', async () => {
    await fc.assert(fc.asyncProperty(fc.array(captureRecord, { maxLength: 4 }), (value) => endsWell(['replay', 'x.json'], JSON.stringify(value))), { numRuns: 300 });
  });
  it('as an answers file is refused', async () => {
    await fc.assert(fc.asyncProperty(answersFile, async (value) => {
      // What holds no usable answer at all is a problem; a file that happens to be valid would be decided, which other tests do.
      const text = JSON.stringify({ ...value, colour: 'blue' });
      await endsWell(['link', 'x.json'], text);
    }), { numRuns: 300 });
  });
  it('as text of any kind is no JSON, and says so', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }).map((text) => `{${text}`), async (text) => {
      const { exitCode, problems } = await runCommandLine(['judge', 'x.json'], world(text));
      expect(exitCode).toBe(2);
      expect(problems).toHaveLength(1);
    }), { numRuns: 300 });
  });
  it('as a link is recovered or refused', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.string().map((text) => `#v=1&b=64&${text}`)), async (link) => {
      await endsWell(['answers', '--', link], '');
    }), { numRuns: 300 });
  });
});
