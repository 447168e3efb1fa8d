import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/knowledge/index.ts';
import { sizeRun } from '../../src/wire/session-run.ts';
import { expandSession } from '../support/expand-session.ts';
import { accepted, STACK_IDS, wireCaseValue } from './wire-arbitraries.ts';

const withMessages = fc.tuple(
  wireCaseValue,
  fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 320 })),
  fc.constantFrom<object>({}, {}, { tcp: { clientStack: 'lwip' } }, { tcp: { clientNoDelay: false, serverNoDelay: false } }),
).map(([value, messages, tcp]) => ({ ...value, ...tcp, traffic: { ...value.traffic, messages } }));

it('a whole session counted in closed form is the session played packet by packet', () => {
  fc.assert(fc.property(withMessages, (value) => {
    const { stack, inputs } = accepted(value);
    expect(sizeRun(stack, inputs), JSON.stringify(value)).toEqual(expandSession(stack, inputs));
  }), { numRuns: 250 });
});

const CATALOGUED: readonly string[] = catalogue.families.flatMap(({ stacks }) => stacks.map(({ id }) => id));

it.each(CATALOGUED)('%s: a session is counted as it is played', (stack) => {
  fc.assert(fc.property(withMessages, fc.integer({ min: 0, max: 60 }), (value, messages) => {
    const { stack: parsed, inputs } = accepted({ ...value, stack, traffic: { ...value.traffic, ...(stack.includes('/link/') ? { payloadBytes: 40 } : {}), messages } });
    expect(sizeRun(parsed, inputs), JSON.stringify({ ...value, stack })).toEqual(expandSession(parsed, inputs));
  }), { numRuns: 8 });
});

describe('what changes from message to message', () => {
  it.each<[string, object]>([
    ['delivery ids and tags of AMQP 1.0 grow', { stack: 'amqp-1-0/tcp/none', traffic: { messages: 300 } }],
    ['delivery tags of AMQP 0-9-1', { stack: 'amqp-0-9-1/tcp/tls-1-3', traffic: { messages: 300 } }],
    ['header tables of HTTP/2 fill and evict', { stack: 'http-2/tcp/tls-1-3', traffic: { messages: 400, direction: 'down', payloadBytes: 200 } }],
    ['header tables that have turned over many times', { stack: 'http-2/tcp/none', traffic: { messages: 1_500, payloadBytes: 40 }, network: { rttMs: 20 } }],
    ['header tables of gRPC whose responses are dated', { stack: 'grpc/tcp/none', grpc: { server: 'grpc-js' }, traffic: { messages: 1_300 } }],
    ['header tables of gRPC', { stack: 'grpc/tcp/none', traffic: { messages: 400, direction: 'down' } }],
    ['tickets come into the first message', { stack: 'http-1-1/tcp/tls-1-3', traffic: { messages: 100 } }],
    ['keep-alives by the dozen between messages', { stack: 'mqtt-5/tcp/tls-1-3', traffic: { messages: 30, intervalSeconds: 3600, keepAliveSeconds: 60 } }],
    ['messages that overtake their acknowledgements', { stack: 'mqtt-3-1-1/tcp/none', network: { rttMs: 300 }, traffic: { messages: 250, intervalSeconds: 0.05, direction: 'down' } }],
    ['a burst without pauses', { stack: 'mqtt-3-1-1/tcp/none', traffic: { messages: 120, intervalSeconds: 0, guarantee: 'best-effort' } }],
    ['every second acknowledgement of a small stack', { stack: 'raw-tcp/tcp/none', tcp: { clientStack: 'lwip' }, traffic: { messages: 201, intervalSeconds: 0.1, direction: 'down' } }],
    ['a large message each time', { stack: 'raw-tcp/tcp/none', network: { rttMs: 40 }, traffic: { messages: 60, payloadBytes: 60_000, intervalSeconds: 0.2 } }],
    ['a delayed acknowledgement that falls due as the next message leaves', { stack: 'raw-tcp/tcp/tls-1-3-psk', network: { mtu: 576, rttMs: 300 }, traffic: { payloadBytes: 501, intervalSeconds: 0.5, guarantee: 'best-effort', keepAliveSeconds: 0, messages: 215 } }],
  ])('%s', (_what, value) => {
    const { stack, inputs } = accepted(value);
    expect(sizeRun(stack, inputs)).toEqual(expandSession(stack, inputs));
  });
});

it.each(STACK_IDS)('%s: a session of a thousand million messages is counted like one of a thousand', (stack) => {
  const size = (messages: number) => {
    const checked = accepted({ stack, traffic: { messages } });
    return sizeRun(checked.stack, checked.inputs);
  };
  const [small, large] = [size(1_000), size(1_000_000_000)];
  for (const direction of ['up', 'down'] as const) {
    expect(Number.isSafeInteger(large[direction].ipBytes)).toBe(true);
    // Packets of a message do not change; ids grow, so bytes may.
    expect(large[direction].packets).toBeGreaterThanOrEqual(Math.floor((small[direction].packets / 1_000) * 0.9) * 1_000_000_000);
  }
});
