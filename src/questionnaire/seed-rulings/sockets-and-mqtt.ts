import type { SeedRuling } from './seed-ruling.ts';

/** Rulings of the sections on sockets, CoAP, MQTT and WebSocket. */
export const socketAndMqttRulings: readonly SeedRuling[] = [
  {
    id: 'default-no-special-integration',
    situation: 'An ordinary product that reports and takes commands, on any of the large clouds.',
    conditions: { cloud: ['aws', 'azure', 'gcp'], pattern: ['telemetry', 'command'] },
    inferred: { direction: 'both', platform: ['rtos', 'linux'] },
    chosen: [{ family: 'mqtt' }], acceptable: [], rejected: [],
  },
  {
    id: 'command-one-to-ten-thousand',
    situation: 'One message to ten thousand devices at once.',
    conditions: { needOneToMany: true, needPushToDevice: true, fleetSize: [10_000, 10_000], pattern: ['pub-sub-many', 'command'], direction: 'downlink' },
    inferred: {},
    chosen: [{ family: 'mqtt' }], acceptable: [{ family: 'mqtt', transport: 'websocket' }], rejected: [{ family: 'raw-tcp' }, { family: 'raw-udp' }, { family: 'coap' }],
  },
  {
    id: 'device-to-device-different-networks',
    situation: 'A device messages devices on other networks.',
    conditions: { pattern: ['pub-sub-many'], topology: 'device-device-via-broker', direction: 'both', needPushToDevice: true },
    inferred: { behindNat: true },
    chosen: [{ family: 'mqtt' }], acceptable: [], rejected: [],
  },
  {
    id: 'lossy-tiny-telemetry-constrained',
    situation: 'A constrained device reports; loss and reordering are accepted.',
    conditions: { deliveryGuarantee: 'best-effort', direction: 'uplink', needPushToDevice: false, pattern: ['telemetry'] },
    inferred: { platform: ['mcu-baremetal'], securityNeed: 'none', messageBytes: [1, 1400] },
    chosen: [{ family: 'raw-udp' }], acceptable: [{ family: 'coap' }], rejected: [],
  },
  {
    id: 'adhoc-command-behind-nat',
    situation: 'The server must reach the device at any time through address translation.',
    conditions: { needPushToDevice: true, behindNat: true, direction: 'both', pattern: ['command'] },
    inferred: { latencyNeed: 'interactive' },
    chosen: [{ family: 'mqtt' }], acceptable: [{ family: 'mqtt', transport: 'websocket' }, { family: 'raw-tcp' }], rejected: [{ family: 'raw-udp' }, { family: 'coap' }, { family: 'http' }],
  },
  {
    id: 'simple-reliable-link-to-one-server',
    situation: 'One device and one server, messages of any size, reliable and in order.',
    conditions: { deliveryGuarantee: 'ordered', topology: 'device-cloud', deviceRamKiB: [100, 100_000], pattern: ['stream'], securityNeed: 'tls' },
    inferred: { fleetSize: [100, 100], direction: 'both' },
    chosen: [{ family: 'raw-tcp' }], acceptable: [{ family: 'mqtt' }], rejected: [{ family: 'raw-udp' }],
  },
  {
    id: 'rest-semantics-over-udp-cellular',
    situation: 'Requests and responses over UDP on cellular, without writing the repeats oneself.',
    conditions: { pattern: ['request-response'], link: ['lte-m', 'nb-iot', '2g'], direction: 'uplink', needPushToDevice: false },
    inferred: { platform: ['mcu-baremetal', 'rtos'], deviceRamKiB: [8, 64] },
    chosen: [{ family: 'coap' }], acceptable: [], rejected: [],
  },
  {
    id: 'bulk-over-coap-keepalive',
    situation: 'Large transfers through firewalls that track connections.',
    conditions: { pattern: ['bulk'], behindNat: true, deliveryGuarantee: 'ordered' },
    inferred: { direction: 'both', messageBytes: [100_000, 10_000_000] },
    chosen: [{ family: 'raw-tcp' }], acceptable: [{ family: 'http' }, { family: 'mqtt' }], rejected: [{ family: 'coap' }, { family: 'raw-udp' }],
  },
  {
    id: 'exposed-via-cloudflare-kubernetes',
    situation: 'Everything must pass a web proxy; no ports of its own.',
    conditions: { firewallRestrictive: true },
    inferred: { needPushToDevice: true, direction: 'both', cloud: ['self-hosted'], opsTeam: 'dedicated', pattern: ['telemetry', 'command', 'pub-sub-many'] },
    chosen: [{ family: 'mqtt', transport: 'websocket' }, { family: 'websocket' }], acceptable: [], rejected: [{ family: 'mqtt' }, { family: 'raw-tcp' }],
  },
  {
    id: 'javascript-talks-to-devices',
    situation: 'JavaScript in a web page takes part in the messages of devices.',
    conditions: { clientIsBrowser: true, platform: ['browser'], pattern: ['pub-sub-many'] },
    inferred: { direction: 'both', needPushToDevice: true },
    chosen: [{ family: 'mqtt', transport: 'websocket' }], acceptable: [], rejected: [],
  },
  {
    id: 'audio-video-to-browser',
    situation: 'A device streams audio or video into a web page.',
    conditions: { pattern: ['stream'], clientIsBrowser: true, direction: 'uplink', messageBytes: [1000, 100_000] },
    inferred: { latencyNeed: 'interactive', platform: ['linux'] },
    chosen: [{ family: 'websocket' }], acceptable: [], rejected: [],
  },
  {
    id: 'pure-websocket-for-telemetry',
    situation: 'Telemetry and commands through a web-only firewall, with delivery guaranteed.',
    conditions: { pattern: ['telemetry', 'command'], firewallRestrictive: true, deliveryGuarantee: 'at-least-once', direction: 'both' },
    inferred: { needPushToDevice: true },
    chosen: [{ family: 'mqtt', transport: 'websocket' }], acceptable: [{ family: 'mqtt' }], rejected: [{ family: 'websocket' }],
  },
];
