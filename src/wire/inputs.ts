import type { StackView, WireInputs } from './exchange.ts';

/** The host that stands in examples and captures. */
export const DEFAULT_HOST = 'iot.example.com';

/**
 * Inputs with every default (docs/wire-assumptions.md): 16 bytes up, once a minute, delivery guaranteed once, over Ethernet-sized packets.
 */
export function defaultWireInputs(stack: StackView): WireInputs {
  return {
    payloadBytes: 16, direction: 'up', guarantee: stack.protocol === 'raw-link' || stack.protocol === 'raw-udp' ? 'best-effort' : 'at-least-once', connection: 'kept',
    messages: 1440, intervalSeconds: 60, keepAliveSeconds: 300,
    network: { ip: 'v4', mtu: 1500, tcpTimestamps: true, rttMs: 40, lossRate: 0, link: 'ethernet' },
    topic: 'sensor/temperature/room1', path: 'sensor/temperature/room1', deviceId: 'device-0001', host: DEFAULT_HOST,
  };
}
