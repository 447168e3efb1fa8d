import { beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue, type Stack } from '../../src/knowledge/index.ts';
import { defaultWireInputs, type WireInputs } from '../../src/wire/index.ts';
import { exchangeOf } from '../../src/wire/exchanges/index.ts';
import { messagePatterns } from '../../src/wire/message-runs.ts';
import { sizeRun } from '../../src/wire/session-run.ts';
import { sizeSession } from '../../src/wire/size-session.ts';
import type * as PlayAsMade from '../../src/wire/transport/play-as-made.ts';

/** Phases of connections that were played since the test began. */
const played = vi.hoisted(() => ({ phases: 0 }));
vi.mock('../../src/wire/transport/play-as-made.ts', async (importOriginal) => {
  const original = await importOriginal<typeof PlayAsMade>();
  return {
    ...original,
    playAsMade: (...[first, next, inputs, sink]: Parameters<typeof original.playAsMade>) => original.playAsMade(first, (state) => {
      played.phases += 1;
      return next(state);
    }, inputs, sink),
  };
});

const stacks: readonly Stack[] = catalogue.families.flatMap((family) => family.stacks);
const TRAFFIC: readonly Partial<WireInputs>[] = [{ direction: 'up' }, { direction: 'down' }, { direction: 'up', guarantee: 'best-effort', intervalSeconds: 600, keepAliveSeconds: 60 }];

beforeEach(() => {
  played.phases = 0;
});

describe('the work for a session does not grow with the number of its messages', () => {
  it.each(stacks.map((stack) => [stack.id, stack] as const))('%s', (_id, stack) => {
    for (const traffic of TRAFFIC) {
      const work = [1_000, 1_000_000, 1_000_000_000].map((messages) => {
        const inputs: WireInputs = { ...defaultWireInputs(stack), ...traffic, messages };
        const exchange = exchangeOf(stack)(stack, inputs);
        const { messageAt, tryingSizes } = exchange;
        let built = 0;
        let tried = 0;
        messagePatterns({
          ...exchange,
          ...(messageAt === undefined ? {} : { messageAt: (index: number) => { built += 1; return messageAt(index); } }),
          ...(tryingSizes === undefined ? {} : { tryingSizes: () => { const next = tryingSizes(); return () => { tried += 1; return next(); }; } }),
        }, messages);
        played.phases = 0;
        sizeRun(stack, inputs);
        return { built, tried, phases: played.phases };
      });
      // Ids that grow have at most ten widths (exchanges/amqp-1-0, http-3); header tables are tried for four turnovers (message-runs).
      for (const { built, tried, phases } of work) {
        expect(built).toBeLessThanOrEqual(10);
        expect(tried).toBeLessThan(512);
        expect(phases).toBeLessThanOrEqual(100);
      }
      const { resizedAt = [] } = exchangeOf(stack)(stack, { ...defaultWireInputs(stack), ...traffic });
      const [thousand, , thousandMillion] = work.map(({ phases }) => phases) as [number, number, number];
      if (resizedAt.length === 0) expect(Math.abs(thousandMillion - thousand)).toBeLessThanOrEqual(4);
    }
  });
});

describe('no payload byte is made where only sizes are asked', () => {
  /** The largest message of MQTT (MQTT 5 §2.1.4: four bytes of length) with room for its topic, and 1 GB where a protocol has no limit of its own. */
  const LARGEST: readonly (readonly [stack: string, payloadBytes: number])[] = [
    ['mqtt-3-1-1/tcp/none', 268_435_400], ['mqtt-5/tcp/tls-1-3-cert', 268_435_400], ['http-1-1/tcp/tls-1-2-cert', 1_000_000_000], ['mqtt-5/websocket/tls-1-3-cert', 100_000_000], ['http-2/tcp/none', 20_000_000],
    ['grpc/tcp/tls-1-3-cert', 20_000_000], ['http-3/quic/tls-1-3-cert', 1_000_000], ['amqp-0-9-1/tcp/none', 100_000_000], ['amqp-1-0/tcp/tls-1-3-cert', 100_000_000], ['raw-tcp/tcp/tls-1-3-psk', 100_000_000],
    ['mqtt-sn-1-2/udp/none', 65_526], ['coap/udp/none', 4_000_000], ['coap/udp/oscore', 1_000_000], ['lwm2m-1-2/udp/oscore', 1_000_000],
  ];

  it.each(LARGEST)('%s with %d bytes', { timeout: 60_000 }, (id, payloadBytes) => {
    const stack = stacks.find((one) => one.id === id);
    if (stack === undefined) throw new Error(`No stack is called ${id}`);
    const inputs: WireInputs = { ...defaultWireInputs(stack), payloadBytes };
    const { longest, result } = watchingArrays(() => sizeSession(stack, inputs));
    expect(result.perMessage.up.transportPayloadBytes).toBeGreaterThanOrEqual(payloadBytes);
    // Padding up to the least datagram of QUIC (RFC 9000 §14.1) is the longest value that a field has by itself.
    expect(longest).toBeLessThanOrEqual(1_200);
  });

  it('the watch sees an array of that size', () => {
    expect(watchingArrays(() => new Uint8Array(5_000)).longest).toBe(5_000);
    expect(watchingArrays(() => Uint8Array.from([1, 2, 3])).longest).toBe(3);
  });
});

/** Length of the longest array of bytes that is made meanwhile. */
function watchingArrays<Result>(work: () => Result): { readonly longest: number; readonly result: Result } {
  let longest = 0;
  vi.stubGlobal('Uint8Array', new Proxy(Uint8Array, {
    construct(target, given, newTarget) {
      const made = Reflect.construct(target, given, newTarget) as Uint8Array;
      longest = Math.max(longest, made.length);
      return made;
    },
  }));
  try {
    return { result: work(), get longest() { return longest; } };
  } finally {
    vi.unstubAllGlobals();
  }
}
