import type { Example } from './example.ts';

export const assetTracker: Example = {
  id: 'asset-tracker',
  title: 'Asset tracker on LTE-M',
  story: 'A tracker on pallets and containers reports its position every quarter of an hour over LTE-M and asks for its settings now and then. It sleeps in between, sits behind the operator\'s address translation, and every byte is paid for. It comes back to the depot every few months, where it is charged and updated by cable. Its firmware posts CBOR over HTTP today. The company is small and wants to run a plain server, no broker.',
  answers: {
    ram: 256, flash: 1024, platform: ['rtos'], link: ['lte-m'], nat: 'nat', firewall: 'open', metered: 'yes', topology: 'device-cloud',
    broker: 'unwanted', patterns: ['request-response', 'telemetry'], direction: 'both', payload: [40, 120], encoding: 'cbor', interval: 900,
    guarantee: 'at-least-once', latency: 'seconds', 'push-to-device': 'no', security: 'transport', credentials: 'psk',
    power: 'battery-days', sleepy: 'yes', team: 'small', fleet: 20_000, 'device-management': 'no', today: 'http',
  },
  expert: {
    first: 'coap',
    reason: 'Small reports and resource-like settings over a network that forgets UDP mappings in minutes: CoAP over DTLS with Connection ID needs no connection to be kept or rebuilt.',
    sources: [{ source: 'rfc-9178' }, { source: 'rfc-9146' }],
  },
};
