import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../src/engine/candidate.ts';
import { ANY_LINK, dailyLoad, sessionSizes, type TrafficInputs } from '../../../../src/estimate/index.ts';
import { refreshBytes } from '../../../../src/estimate/reach/refresh-bytes.ts';
import { decisionCatalogue } from '../../../../src/knowledge/index.ts';

const DAY: TrafficInputs = {
  payloadBytes: 40, messagesPerDay: 24, direction: 'uplink', guarantee: 'at-least-once', pushToDevice: true, latency: 'seconds', behindNat: true, sleeps: false, tcpTimestamps: false, lossShare: 0, network: ANY_LINK,
};
function candidate(id: string) {
  const found = candidatesOf(decisionCatalogue).find(({ stack }) => stack.id === id);
  if (found === undefined) throw new Error(`No stack ${id}`);
  return found;
}

describe('bytes of a refresh', () => {
  it('of a path that is kept are those that the battery counts for a keep-alive', () => {
    const { stack, capabilities } = candidate('mqtt-5/tcp/tls-1-3-psk');
    const { keepAlive } = dailyLoad(stack, capabilities, DAY);
    expect(refreshBytes(stack, capabilities, DAY)).toBe(keepAlive.up.bytes + keepAlive.down.bytes);
  });

  it('of a protocol without a keep-alive are a question and an empty answer', () => {
    const { stack, capabilities } = candidate('http-1-1/tcp/tls-1-3-cert');
    const { up, down } = sessionSizes(stack, { payloadBytes: 0, direction: 'down', guarantee: 'at-least-once', tcpTimestamps: false, network: ANY_LINK }).perMessage;
    expect(refreshBytes(stack, capabilities, DAY)).toBe(up.ipBytes + down.ipBytes);
  });

  it('grow by what loss repeats', () => {
    for (const id of ['http-1-1/tcp/tls-1-3-cert', 'coap/udp/none']) {
      const { stack, capabilities } = candidate(id);
      expect(refreshBytes(stack, capabilities, { ...DAY, lossShare: 0.5 })).toBeCloseTo(2 * refreshBytes(stack, capabilities, DAY), 9);
    }
  });

  it('are never none', () => {
    for (const { stack, capabilities } of candidatesOf(decisionCatalogue)) expect(refreshBytes(stack, capabilities, DAY), stack.id).toBeGreaterThan(0);
  });
});
