import { describe, expect, it } from 'vitest';
import { serverMemory, tlsBuffers } from '../../../../src/estimate/server-side/server-memory.ts';
import { loadServingFacts } from '../../../../src/knowledge/index.ts';

const facts = await loadServingFacts();
const point = (value: number) => ({ low: value, high: value });
const memory = (family: string, connections: number | null) => serverMemory(family, connections === null ? null : point(connections), facts);
const of = (family: string, connections: number, id: string) => memory(family, connections).published.find(({ row }) => row.id === id)?.memoryBytes;

describe('memory of a server by published tests', () => {
  it('spans tests that contradict one another: 12 to 323 kB for each MQTT connection', () => {
    expect(memory('mqtt', 100_000).memoryBytes).toEqual({ low: 100_000 * 12_000, high: 100_000 * 323_000 });
  });

  it('leaves out tests that held fewer: at a million only those that held as many', () => {
    expect(of('mqtt', 1_000_000, 'B-707')).toEqual({ unknown: 'a test with so many connections' });
    expect(memory('mqtt', 1_000_000).memoryBytes).toEqual({ low: 1_000_000 * 19_000, high: 1_000_000 * 323_000 });
  });

  it('of a range of connections a smaller test speaks for its part', () => {
    expect(serverMemory('mqtt', { low: 100_000, high: 1_000_000 }, facts).memoryBytes).toEqual({ low: 100_000 * 12_000, high: 1_000_000 * 323_000 });
    expect(serverMemory('mqtt', { low: 100_000, high: 50_000_000 }, facts).memoryBytes).toEqual({ unknown: 'a published test with so many connections' });
  });

  it('extrapolates to no fleet that nobody tested, and keeps a test without memory unknown', () => {
    expect(memory('mqtt', 50_000_000).memoryBytes).toEqual({ unknown: 'a published test with so many connections' });
    expect(of('mqtt', 1_000, 'B-708')).toEqual({ unknown: 'the memory of this test' });
  });

  it('what was installed is a most: it bounds above alone', () => {
    expect(of('mqtt', 1_000_000, 'B-705')).toEqual({ low: 0, high: 1_000_000 * 32_000 });
    expect(memory('mqtt', 10_000_000).memoryBytes).toEqual({ low: 0, high: 10_000_000 * 32_000 });
  });

  it('AMQP and HTTP have figures of their own, the rest says that there is none', () => {
    expect(memory('amqp', 40_000).memoryBytes).toEqual({ low: 40_000 * 133_000, high: 40_000 * 323_000 });
    expect(memory('http', 10_000).memoryBytes).toEqual(point(10_000 * 250));
    expect(memory('http', 10_001).memoryBytes).toEqual({ unknown: 'a published test with so many connections' });
    for (const family of ['coap', 'lwm2m', 'grpc', 'websocket', 'raw-tcp', 'quic']) expect(memory(family, 1_000).memoryBytes, family).toEqual({ unknown: 'a published figure for the memory of a server of this protocol' });
  });

  it('an open fleet is named as missing', () => expect(memory('mqtt', null).memoryBytes).toEqual({ unknown: 'the number of devices' }));

  it('shows each figure that counts with its condition and source', () => {
    const [step] = memory('mqtt', 1_000_000).trace;
    expect(step?.inputs.map(({ from }) => from)).toEqual(step?.inputs.map(() => 'figure'));
    expect(step?.inputs.length).toBe(5);
    for (const { sources, condition } of step?.inputs ?? []) {
      expect(sources.length).toBeGreaterThan(0);
      expect(condition).toContain(';');
    }
  });
});

describe('buffers of TLS on a server', () => {
  it('are none where the library gives them back, and the published amount where not', () => expect(tlsBuffers('tls-1-3', point(1_000), facts)?.bytes).toEqual({ low: 0, high: 34_000_000 }));
  it('are not said of DTLS and of no protection', () => {
    expect(tlsBuffers('dtls-1-2', point(1_000), facts)).toBeNull();
    expect(tlsBuffers('none', point(1_000), facts)).toBeNull();
  });
  it('are unknown while the fleet is', () => expect(tlsBuffers('tls-1-2', null, facts)?.bytes).toEqual({ unknown: 'the number of devices' }));
});
