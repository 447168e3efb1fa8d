import { describe, expect, it } from 'vitest';
import { expectedDelays, type ExpectedDelay, type LossyLatencyInputs } from '../../../src/estimate/delay-under-loss.ts';
import { ANY_LINK, commandDownSeconds, firstDeliverySeconds, nextDeliverySeconds, type Missing } from '../../../src/estimate/index.ts';
import { candidatesOf } from '../../../src/engine/candidate.ts';
import { decisionCatalogue } from '../../../src/knowledge/index.ts';

const candidates = candidatesOf(decisionCatalogue);
const INPUTS: LossyLatencyInputs = { payloadBytes: 40, guarantee: 'at-least-once', roundTripMs: 100, latency: 'seconds', network: ANY_LINK, lossShare: 0.05 };

function delays(id: string, more: Partial<LossyLatencyInputs> = {}) {
  const candidate = candidates.find(({ stack }) => stack.id === id);
  if (candidate === undefined) throw new Error(`No stack ${id}`);
  const found = expectedDelays(candidate.stack, candidate.capabilities, { ...INPUTS, ...more });
  if ('refused' in found) throw new Error(JSON.stringify(found.refused));
  return found;
}
function given(delay: ExpectedDelay | Missing): ExpectedDelay {
  if ('unknown' in delay) throw new Error(delay.unknown);
  return delay;
}

describe('expected delays', () => {
  it('without loss are exactly the times of every stack, those without a loss model among them', () => {
    for (const { stack, capabilities } of candidates) {
      const command = commandDownSeconds(capabilities, INPUTS);
      const exact = (seconds: number) => ({ seconds: { low: seconds, high: seconds }, addedSeconds: { low: 0, high: 0 }, lostShare: 0 });
      expect(expectedDelays(stack, capabilities, { ...INPUTS, lossShare: 0 }), stack.id).toEqual({
        cold: exact(firstDeliverySeconds(stack, capabilities, INPUTS)), warm: exact(nextDeliverySeconds(stack, capabilities, INPUTS)),
        commandDown: typeof command === 'number' ? exact(command) : command, mechanism: null, trace: [],
      });
    }
  });

  it('are the loss-free time and what loss adds', () => {
    const { cold, warm } = delays('mqtt-5/tcp/tls-1-3-psk');
    const free = delays('mqtt-5/tcp/tls-1-3-psk', { lossShare: 0 });
    for (const [lossy, without] of [[cold, free.cold], [warm, free.warm]] as const) {
      expect(given(lossy).addedSeconds.low).toBeGreaterThan(0);
      expect(given(lossy).seconds.low).toBeCloseTo(given(without).seconds.low + given(lossy).addedSeconds.low, 12);
    }
  });

  it('span both first timeouts of DTLS from cold, and are one number on a session that stands', () => {
    const { cold, warm } = delays('coap/udp/dtls-1-2-psk');
    expect(given(cold).seconds.high).toBeGreaterThan(given(cold).seconds.low);
    expect(given(warm).seconds.high).toBe(given(warm).seconds.low);
  });

  it('show how they come about, with who says so', () => {
    const [cold, warm] = delays('coap/udp/dtls-1-2-psk').trace;
    expect([cold?.code, warm?.code]).toEqual(['cold-under-loss', 'warm-under-loss']);
    expect(cold?.result).toEqual(given(delays('coap/udp/dtls-1-2-psk').cold).seconds);
    expect(cold?.inputs.find(({ from }) => from === 'figure')?.sources).toEqual([{ source: 'rfc-6347', clause: '§4.2.4.1' }, { source: 'rfc-7925', clause: '§11' }]);
    expect(delays('http-3/quic/tls-1-3-cert').trace).toEqual([]);
  });

  it('say what is not modelled, and keep what is unknown without loss', () => {
    expect(delays('http-3/quic/tls-1-3-cert').cold).toEqual({ unknown: 'QUIC under loss (RFC 9002) is not modelled' });
    expect(delays('mqtt-5/tcp/none', { payloadBytes: 100_000 }).warm).toEqual({ unknown: 'a message above 16 KiB under loss is not modelled' });
    expect(delays('raw-udp/udp/none').commandDown).toEqual({ unknown: 'how long the path to the device stays open' });
    expect(given(delays('raw-udp/udp/none').warm).lostShare).toBeCloseTo(0.05, 12);
  });

  it.each([
    ['lossShare', 0.95, '0 to 0.9'], ['lossShare', Number.NaN, '0 to 0.9'], ['payloadBytes', -1, '0 to 1000000000 B'], ['roundTripMs', 1e9, '0 to 600000 ms'],
  ] as const)('refuse %s of %d, with its limit and the reason', (field, value, limit) => {
    const [candidate] = candidates;
    if (candidate === undefined) throw new Error('No candidate');
    const found = expectedDelays(candidate.stack, candidate.capabilities, { ...INPUTS, [field]: value });
    expect(found).toEqual({ refused: [{ field, limit, found: String(value), reason: expect.any(String) as string }] });
  });
});
