import { describe, expect, it } from 'vitest';
import { sizeSession } from '../../../src/wire/index.ts';
import { messageUnderLoss, type MessageUnderLoss } from '../../../src/wire/loss/message-under-loss.ts';
import { accepted } from '../../property/wire-arbitraries.ts';

function modelled(value: unknown): MessageUnderLoss {
  const { stack, inputs } = accepted(value);
  const result = messageUnderLoss(stack, inputs);
  if ('unsupported' in result) throw new Error(result.unsupported);
  return result;
}
const LOSSY = { network: { lossRate: 0.1 } };

describe('a message of a stack under loss', () => {
  it.each(['coap/udp/none', 'coap/udp/dtls-1-2-cid-psk', 'mqtt-5/tcp/tls-1-3', 'mqtt-sn-1-2/udp/none', 'lwm2m-1-2/udp/dtls-1-2-psk', 'amqp-1-0/tcp/none', 'http-1-1/tcp/tls-1-3', 'grpc/tcp/tls-1-3', 'raw-udp/udp/none', 'coap/link/oscore'])('%s: without loss it is the steady message', (stack) => {
    const { stack: parsed, inputs } = accepted({ stack });
    const result = messageUnderLoss(parsed, inputs);
    expect(result).toMatchObject({ totals: sizeSession(parsed, inputs).perMessage, lostShare: 0, addedDelayMs: 0 });
  });

  it('CoAP CON: 1.2343 requests and 1.1108 replies at 10 % (RFC 7252 §4.2), the mean wait 2.5 s after the first loss', () => {
    const { totals, lostShare, addedDelayMs, mechanism } = modelled({ stack: 'coap/udp/none', ...LOSSY });
    expect(Math.abs(totals.up.packets - 1.23427)).toBeLessThan(1e-4);
    expect(Math.abs(totals.down.packets - 1.11085)).toBeLessThan(1e-4);
    expect(lostShare).toBeCloseTo(1e-5, 12);
    // 0.1 × 2.5 s + 0.01 × 7.5 s + 0.001 × 17.5 s + …, each by the 0.9 that then arrives
    expect(Math.abs(addedDelayMs - 311.6)).toBeLessThan(1);
    expect(mechanism).toContain('RFC 7252 §4.2');
  });
  it('CoAP NON is lost, and costs more for each message that arrives', () => {
    const { totals, lostShare, addedDelayMs } = modelled({ stack: 'coap/udp/none', coap: { type: 'NON' }, ...LOSSY });
    expect(totals.up.packets).toBeCloseTo(1 / 0.9, 12);
    expect(totals.down.packets).toBeCloseTo(1, 12);
    expect(lostShare).toBeCloseTo(0.1, 12);
    expect(addedDelayMs).toBe(0);
  });
  it('MQTT-SN QoS 1 tries four times, ten seconds apart (MQTT-SN 1.2 §6.13, §7.2)', () => {
    const { totals, addedDelayMs } = modelled({ stack: 'mqtt-sn-1-2/udp/none', mqttSn: { qos: 1 }, ...LOSSY });
    expect(Math.abs(totals.up.packets - (1 - 0.19 ** 4) / 0.81 / (1 - 0.1 ** 4))).toBeLessThan(1e-9);
    expect(Math.abs(addedDelayMs - 1_107)).toBeLessThan(5);
  });
  it('block by block: every block is an exchange of its own', () => {
    const { totals } = modelled({ stack: 'coap/udp/none', coap: { blockSize: 64 }, traffic: { payloadBytes: 640 }, ...LOSSY });
    expect(Math.abs(totals.up.packets / (10 * 1.23426) - 1)).toBeLessThan(0.002);
  });
  it('a datagram in two fragments is lost with either (RFC 791 §3.2)', () => {
    const { lostShare } = modelled({ stack: 'raw-udp/udp/none', traffic: { payloadBytes: 2000 }, ...LOSSY });
    expect(lostShare).toBeCloseTo(0.19, 12);
  });
  it('says what is not modelled', () => {
    const { stack, inputs } = accepted({ stack: 'http-3/quic/tls-1-3', ...LOSSY });
    expect(messageUnderLoss(stack, inputs)).toEqual({ unsupported: 'QUIC under loss (RFC 9002) is not modelled' });
  });
});
