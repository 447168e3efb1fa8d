import { describe, expect, it } from 'vitest';
import { idleLimits, shortestIdle, type IdleLimit } from '../../../../src/estimate/reach/idle-limits.ts';
import { catalogue, findStack, loadServingFacts, type Stack } from '../../../../src/knowledge/index.ts';

const facts = await loadServingFacts();
const link = (id: string) => catalogue.links.find((entry) => entry.id === id) ?? null;
function stack(id: string): Stack {
  const found = findStack(id);
  if (found === null) throw new Error(`No stack ${id}`);
  return found;
}
const cloud = (id: string) => facts.clouds.filter((row) => row.cloud === id);
const limits = (id: string, on: string | null, behindNat: boolean, clouds = cloud('none')) => idleLimits(stack(id), on === null ? null : link(on), behindNat, clouds, facts);
const range = (list: readonly IdleLimit[]) => shortestIdle(list);

describe('how long a path may be silent', () => {
  it('behind NAT is what is published of the link, UDP apart from TCP', () => {
    expect(range(limits('coap/udp/dtls-1-2-cid-psk', 'nb-iot', true))).toEqual({ low: 12, high: 1_380 });
    expect(range(limits('mqtt-5/tcp/tls-1-3-psk', 'nb-iot', true))).toEqual({ low: 900, high: 21_600 });
    expect(limits('mqtt-5/tcp/tls-1-3-psk', 'nb-iot', true)[0]?.input.sources.map(({ source }) => source)).toEqual(['teltonika-timeout', 'twilio-nat']);
  });

  it('without a link is what the standards and clouds say, each with its source', () => {
    for (const id of ['coap/udp/none', 'mqtt-5/tcp/none']) {
      const [nat] = limits(id, null, true);
      expect(nat?.input).toMatchObject({ from: 'figure' });
      expect(nat?.input.sources.length).toBeGreaterThan(0);
    }
  });

  it('without NAT a connection needs a sign of life, by our assumption, and a datagram nothing', () => {
    const [sign] = limits('mqtt-5/tcp/none', 'wifi', false);
    expect(sign).toMatchObject({ kind: 'liveness', seconds: { low: 1_800, high: 1_800 }, input: { from: 'assumption', sources: [] } });
    expect(limits('coap/udp/none', 'wifi', false)).toEqual([]);
    expect(range([])).toBeNull();
  });

  it('a proxy in front of a WebSocket may forget sooner, but is not known to stand there', () => {
    const list = limits('mqtt-5/websocket/tls-1-3-cert', 'wifi', true);
    expect(list.find(({ kind }) => kind === 'proxy')).toMatchObject({ certain: false, seconds: { low: 60, high: 100 } });
    expect(range(list)).toEqual({ low: 60, high: 23_160 });
  });

  it('the longest keep-alive of the one service that is chosen bounds it for certain', () => {
    expect(range(limits('mqtt-5/tcp/tls-1-3-psk', 'nb-iot', true, cloud('aws')))).toEqual({ low: 900, high: 1_200 });
    expect(range(limits('mqtt-5/tcp/tls-1-3-psk', 'wifi', true, cloud('azure')))).toEqual({ low: 1_160, high: 23_160 });
    expect(range(limits('coap/udp/none', 'nb-iot', true, cloud('aws')))).toEqual({ low: 12, high: 1_380 });
  });
});
