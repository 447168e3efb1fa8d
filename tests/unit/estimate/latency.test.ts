import { describe, expect, it } from 'vitest';
import { commandDownSeconds, firstDeliverySeconds, setUpRoundTrips } from '../../../src/estimate/latency.ts';
import { ANY_LINK } from '../../../src/estimate/network.ts';
import { exchangeStack } from '../../support/exchange-stack.ts';
import { capabilities } from '../../support/small-catalogue.ts';

describe('round trips before the first message', () => {
  it.each([
    ['raw-udp/udp/none', 'raw-udp', 0, 'nothing to wait for'],
    ['raw-tcp/tcp/none', 'raw-tcp', 1, 'TCP'],
    ['raw-tcp/tcp/tls-1-2-cert', 'raw-tcp', 3, 'TCP + TLS 1.2: RFC 5246'],
    ['raw-tcp/tcp/tls-1-3-cert', 'raw-tcp', 2, 'TCP + TLS 1.3: RFC 8446'],
    ['raw-udp/udp/dtls-1-2-psk', 'raw-udp', 3, 'DTLS 1.2 with cookie: RFC 6347'],
    ['raw-udp/udp/dtls-1-3-psk', 'raw-udp', 2, 'DTLS 1.3 with cookie: RFC 9147'],
    ['coap/udp/oscore', 'coap', 0, 'OSCORE with provisioned keys: RFC 8613'],
    ['http-3/quic/tls-1-3-cert', 'http-3', 1, 'QUIC: RFC 9000'],
    ['mqtt-5/tcp/tls-1-3-cert', 'mqtt', 3, 'TCP + TLS 1.3 + CONNECT'],
    ['websocket/tcp/tls-1-3-cert', 'websocket', 3, 'TCP + TLS 1.3 + upgrade'],
  ] as const)('%s by %s: %d (%s)', (id, exchange, expected, _steps) => {
    expect(setUpRoundTrips(exchangeStack(id, exchange))).toBe(expected);
  });
});

describe('first delivery', () => {
  it('is half a round trip and the time on the link where nothing is set up', () => {
    const network = { ...ANY_LINK, rttMs: 100, upKbitPerSecond: 8 };
    // 20 bytes of payload in 28 bytes of IPv4 and UDP, at 1000 bytes a second.
    const seconds = firstDeliverySeconds(exchangeStack('raw-udp/udp/none', 'raw-udp'), capabilities({ deliveryGuarantees: ['best-effort'] }),
      { payloadBytes: 20, guarantee: 'best-effort', roundTripMs: null, latency: 'seconds', network });
    expect(seconds).toBeCloseTo(0.05 + 0.048, 12);
  });

  it('an answered round-trip time counts before the one of the link', () => {
    const inputs = { payloadBytes: 20, guarantee: 'at-least-once', latency: 'seconds', network: ANY_LINK } as const;
    const stack = exchangeStack('raw-tcp/tcp/none', 'raw-tcp');
    const slower = firstDeliverySeconds(stack, capabilities(), { ...inputs, roundTripMs: 1_050 });
    const faster = firstDeliverySeconds(stack, capabilities(), { ...inputs, roundTripMs: 50 });
    expect(slower - faster).toBeCloseTo(1.5, 9);
  });
});

describe('a command to the device', () => {
  const inputs = { payloadBytes: 20, guarantee: 'at-least-once', roundTripMs: 100, latency: 'seconds', network: ANY_LINK } as const;

  it('waits for half a polling period on average where the device must ask', () => {
    expect(commandDownSeconds(capabilities({ pushToDevice: 'none' }), inputs)).toBeCloseTo(5.1, 12);
  });

  it('takes half a round trip over an open path', () => {
    expect(commandDownSeconds(capabilities({ pushToDevice: 'queued-until-wake' }), inputs)).toBeCloseTo(0.05, 12);
  });

  it('is unknown where the path closes when it likes', () => {
    expect(commandDownSeconds(capabilities({ pushToDevice: 'reply-window' }), inputs)).toEqual({ unknown: 'how long the path to the device stays open' });
  });
});
