import { describe, expect, it } from 'vitest';
import { ANY_LINK } from '../../../../src/estimate/network.ts';
import { dailyLoad, traffic, type TrafficInputs } from '../../../../src/estimate/index.ts';
import { findFamily, findStack, type Capabilities } from '../../../../src/knowledge/index.ts';

const INPUTS: TrafficInputs = {
  payloadBytes: 40, messagesPerDay: 24, direction: 'uplink', guarantee: 'at-least-once', pushToDevice: false, latency: 'seconds', behindNat: true,
  sleeps: false, tcpTimestamps: false, lossShare: 0, network: ANY_LINK,
};
const stackOf = (id: string, family: string): readonly [NonNullable<ReturnType<typeof findStack>>, Capabilities] => {
  const [stack, of] = [findStack(id), findFamily(family)];
  if (stack === null || of === null) throw new Error(`No ${id}`);
  return [stack, { ...of.capabilities, ...stack.capabilityOverrides } as Capabilities];
};
const bytesOf = (load: ReturnType<typeof dailyLoad>) => [load.message, load.setUp, load.keepAlive, load.poll].map(({ up, down }) => up.bytes + down.bytes);

describe('the day of a stack as the radio sees it', () => {
  it.each([['coap/udp/dtls-1-2-psk', 'coap'], ['mqtt-5/tcp/tls-1-3-psk', 'mqtt'], ['http-1-1/tcp/tls-1-3-cert', 'http'], ['coap/udp/oscore', 'coap']])('%s: its exchanges make up the bytes of the traffic estimate', (id, family) => {
    const [stack, capabilities] = stackOf(id, family);
    for (const inputs of [INPUTS, { ...INPUTS, messagesPerDay: 1 }, { ...INPUTS, lossShare: 0.1 }, { ...INPUTS, direction: 'downlink', sleeps: true } as const]) {
      const day = traffic(stack, capabilities, inputs);
      const load = dailyLoad(stack, capabilities, inputs);
      const [message = 0, setUp = 0, keepAlive = 0, poll = 0] = bytesOf(load);
      const sum = message * load.messagesPerDay + setUp * load.setUpsPerDay + keepAlive * load.keepAlivesPerDay + poll * load.pollsPerDay;
      // The first message of a kept session is counted like the others here; a smaller message may stand in for a keep-alive.
      expect(Math.abs(sum / (day.bytesUp + day.bytesDown) - 1), JSON.stringify([id, day.use])).toBeLessThan(0.05);
    }
  });

  it('a handshake of DTLS is the connection that was measured; resumption and TLS are not', () => {
    const [dtls, of] = stackOf('coap/udp/dtls-1-2-cid-psk', 'coap');
    const [tls, has] = stackOf('mqtt-5/tcp/tls-1-3-cert', 'mqtt');
    expect(dailyLoad(dtls, of, { ...INPUTS, sleeps: true }).setUpIsFullDtls).toBe(true);
    expect(dailyLoad(tls, has, INPUTS).setUpIsFullDtls).toBe(false);
  });

  it('waits once where a message is answered, and not at all for a datagram', () => {
    const [coap, of] = stackOf('coap/udp/none', 'coap');
    const [udp, has] = stackOf('raw-udp/udp/none', 'raw-udp');
    expect(dailyLoad(coap, of, INPUTS).message.roundTrips).toBe(1);
    expect(dailyLoad(udp, has, { ...INPUTS, guarantee: 'best-effort' }).message.roundTrips).toBe(0);
  });

  it('a refresh is never dearer than a message: any packet keeps the path open', () => {
    const [amqp, of] = stackOf('amqp-0-9-1/tcp/none', 'amqp');
    const { keepAlive, message } = dailyLoad(amqp, of, INPUTS);
    expect(keepAlive.up.bytes + keepAlive.down.bytes).toBeLessThanOrEqual(message.up.bytes + message.down.bytes);
  });
});
