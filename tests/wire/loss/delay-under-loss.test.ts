import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/index.ts';
import { delayUnderLoss, type DelayUnderLoss } from '../../../src/wire/loss/delay-under-loss.ts';
import { deliveryTurns } from '../../../src/wire/loss/delivery-turns.ts';
import { messageUnderLoss } from '../../../src/wire/loss/message-under-loss.ts';
import { accepted } from '../../property/wire-arbitraries.ts';

function modelled(value: unknown, dtlsFirstTimeoutMs = 1_000): DelayUnderLoss {
  const { stack, inputs } = accepted(value);
  const turns = deliveryTurns(stack, inputs);
  if ('unsupported' in turns) throw new Error(turns.unsupported);
  const { lossRate, rttMs } = inputs.network;
  return delayUnderLoss(turns, { loss: { up: lossRate, down: lossRate }, rttMs, dtlsFirstTimeoutMs });
}
const lossy = (lossRate: number, rttMs = 100) => ({ network: { lossRate, rttMs } });

/** Mean wait of tries that come after the given pauses, until one is answered; runs in which none is are left out, as the closed form does. */
function simulatedWaitMs(exchanges: readonly { readonly packets: number; readonly pausesMs: readonly number[] }[], loss: number, runs: number): number {
  const random = seededRandom(7);
  let [sum, done] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    let wait = 0;
    const arrived = exchanges.every(({ packets, pausesMs }) => {
      for (const pause of [...pausesMs, null]) {
        if (Array.from({ length: packets }, () => random()).every((draw) => draw >= loss)) return true;
        if (pause !== null) wait += pause;
      }
      return false;
    });
    if (!arrived) continue;
    done += 1;
    sum += wait;
  }
  return sum / done;
}

describe('time that loss adds to a delivery', () => {
  it.each(['coap/udp/dtls-1-2-cid-psk', 'mqtt-5/tcp/tls-1-3', 'mqtt-sn-1-2/udp/dtls-1-2-psk', 'lwm2m-1-2/udp/dtls-1-2-psk', 'http-1-1/tcp/tls-1-3', 'raw-udp/udp/none', 'coap/link/oscore'])('%s: nothing without loss', (stack) => {
    expect(modelled({ stack })).toMatchObject({ cold: { addedMs: 0, lostShare: 0 }, warm: { addedMs: 0, lostShare: 0 } });
  });

  it.each(['coap/udp/none', 'mqtt-5/tcp/tls-1-3', 'amqp-1-0/tcp/none', 'mqtt-sn-1-2/udp/none', 'raw-udp/udp/none', 'grpc/tcp/tls-1-3'])('%s: on a session that stands it is the delay of the byte model’s message', (id) => {
    const { stack, inputs } = accepted({ stack: id, ...lossy(0.1) });
    const { warm } = modelled({ stack: id, ...lossy(0.1) });
    const message = messageUnderLoss(stack, inputs);
    if ('unsupported' in message) throw new Error(message.unsupported);
    expect(warm.addedMs).toBeCloseTo(message.addedDelayMs, 9);
    expect(warm.lostShare).toBeCloseTo(message.lostShare, 12);
  });

  it('DTLS 1.2 before CoAP: three answered flights at 1, 2, 4 … s, then the message at 2.5, 5 … s; within 2 % of a seeded simulation', () => {
    const flight = { packets: 2, pausesMs: [1, 2, 4, 8, 16, 32, 60].map((seconds) => seconds * 1_000) };
    const simulated = simulatedWaitMs([flight, flight, flight, { packets: 1, pausesMs: [2_500, 5_000, 10_000, 20_000] }], 0.1, 300_000);
    expect(Math.abs(modelled({ stack: 'coap/udp/dtls-1-2-psk', ...lossy(0.1) }).cold.addedMs / simulated - 1)).toBeLessThan(0.02);
  });

  it('a handshake whose timer starts at nine seconds waits longer (RFC 7925 §11), the message does not', () => {
    const [general, constrained] = [1_000, 9_000].map((timeout) => modelled({ stack: 'coap/udp/dtls-1-2-psk', ...lossy(0.05) }, timeout));
    expect(constrained?.cold.addedMs ?? 0).toBeGreaterThan(5 * (general?.cold.addedMs ?? Infinity));
    expect(constrained?.warm).toEqual(general?.warm);
  });

  it('plain TCP: the SYN waits one second (RFC 6298 §2.1), the first segment three round trips (§2.2); within 2 % of a seeded simulation', () => {
    const doubled = (first: number, count: number) => Array.from({ length: count }, (_, index) => first * 2 ** index);
    const simulated = simulatedWaitMs([{ packets: 2, pausesMs: doubled(1_000, 6) }, { packets: 1, pausesMs: doubled(300, 8) }], 0.1, 300_000);
    expect(Math.abs(modelled({ stack: 'raw-tcp/tcp/none', ...lossy(0.1) }).cold.addedMs / simulated - 1)).toBeLessThan(0.02);
  });

  it('a message down that is asked for waits for question and answer', () => {
    const [up, down] = (['up', 'down'] as const).map((direction) => modelled({ stack: 'http-1-1/tcp/none', traffic: { direction }, ...lossy(0.1) }).warm.addedMs);
    expect(down).toBeCloseTo(2 * (up ?? NaN), 9);
  });

  it('block by block every block but the last waits for its answer', () => {
    const one = modelled({ stack: 'coap/udp/none', ...lossy(0.1) }).warm.addedMs;
    const ten = modelled({ stack: 'coap/udp/none', coap: { blockSize: 64 }, traffic: { payloadBytes: 640 }, ...lossy(0.1) }).warm.addedMs;
    expect(ten).toBeGreaterThan(10 * one);
  });

  it('says who repeats, and that a bare datagram is not repeated', () => {
    expect(modelled({ stack: 'coap/udp/dtls-1-3-psk', ...lossy(0.1) }).mechanism).toBe('repeated until it is answered (RFC 6347 §4.2.4.1, RFC 9147 §5.8, RFC 7925 §11; RFC 7252 §4.2, §4.8)');
    expect(modelled({ stack: 'raw-udp/udp/dtls-1-3-psk', ...lossy(0.1) }).mechanism).toContain(', the message itself not');
    expect(modelled({ stack: 'raw-udp/udp/none', ...lossy(0.1) })).toMatchObject({ mechanism: 'not repeated', warm: { addedMs: 0 } });
  });

  it('says what is not modelled', () => {
    const quic = accepted({ stack: 'http-3/quic/tls-1-3', ...lossy(0.1) });
    expect(deliveryTurns(quic.stack, quic.inputs)).toEqual({ unsupported: 'QUIC under loss (RFC 9002) is not modelled' });
    const large = accepted({ stack: 'raw-tcp/tcp/none', traffic: { payloadBytes: 20_000 }, ...lossy(0.1) });
    expect(deliveryTurns(large.stack, large.inputs)).toMatchObject({ unsupported: expect.stringContaining('RFC 6928') as string });
  });
});
