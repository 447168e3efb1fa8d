import type { ConditionRule, NumberRule, ValueRule } from './condition-rule.ts';
import { standardsByName } from './standard-names.ts';

const values = (table: ValueRule['values']): ValueRule => ({ kind: 'values', values: table });
const fillingGaps = (table: ValueRule['values']): ValueRule => ({ kind: 'values', values: table, fillsGapsOnly: true });
const number = (question: NumberRule['question'], convert: NumberRule['convert'] = (value) => value): NumberRule => ({ kind: 'number', question, convert });
const SAYS_NOTHING_ALONE = 'A plain "no" here leaves every protocol as it was.';

/**
 * Keys of case files (published decisions of others) and the answers they stand for. Where two keys answer the same question the earlier
 * line here wins, because it says more.
 */
export const conditionRules: Readonly<Record<string, ConditionRule>> = {
  // Device
  deviceRamKiB: number('ram'),
  platform: values({
    browser: { platform: ['browser'] }, linux: { platform: ['linux'] }, 'mcu-baremetal': { platform: ['mcu-baremetal'] },
    mobile: { platform: ['mobile'] }, rtos: { platform: ['rtos'] }, server: { platform: ['server'] },
  }),
  tlsOffloadAvailable: { ignored: 'No question asks for TLS in a modem or secure element; the memory of the device is asked instead.' },
  dataPoints: { ignored: 'No question asks for the number of data points; what counts is whether a public data model or device management is needed, which are asked.' },

  // Link
  link: values({
    '2g': { link: ['2g'] }, '802.15.4': { link: ['802.15.4'] }, ble: { link: ['ble'] }, ethernet: { link: ['ethernet'] },
    'local-bus': { link: ['local-bus'] }, lorawan: { link: ['lorawan'] }, lte: { link: ['lte'] }, 'lte-m': { link: ['lte-m'] },
    'nb-iot': { link: ['nb-iot'] }, satellite: { link: ['satellite'] }, wifi: { link: ['wifi'] },
  }),
  noTcpIpStack: values({ true: { 'ip-stack': 'no' }, false: { 'ip-stack': 'yes' } }),
  nonIp: values({ true: { 'ip-stack': 'no' }, false: { 'ip-stack': 'yes' } }),
  nonTcpBearer: { ignored: 'No question tells a bearer without TCP from one without IP; the links and the IP question say what is certain.' },
  behindNat: values({ true: { nat: 'nat' }, false: { nat: 'none' } }),
  publicEndpoint: values({ true: { nat: 'none' }, false: { ignored: SAYS_NOTHING_ALONE } }),
  firewallRestrictive: values({ true: { firewall: 'web-only' }, false: { firewall: 'open' } }),
  // A proxy that knows only HTTP/1.1 is a web-only way out.
  proxyNoHttp2: values({ true: { firewall: 'web-only' }, false: { ignored: SAYS_NOTHING_ALONE } }),
  udpBlocked: values({ true: { firewall: 'udp-blocked' }, false: { ignored: SAYS_NOTHING_ALONE } }),
  // Studies speak of high loss from about 5 %, and measure up to 25 %.
  packetLoss: values({ high: { loss: [5, 25] }, low: { loss: [0, 1] } }),
  meteredData: values({ true: { metered: 'yes' }, false: { metered: 'no' } }),

  // Topology
  // Where the platform is a browser and nothing else, the topology is free to say more.
  clientIsBrowser: {
    kind: 'values', saidBy: { question: 'platform', only: ['browser'] },
    values: { true: { topology: 'browser-client' }, false: { ignored: 'It says only that no web page takes part; platform and topology say what does.' } },
  },
  topology: values({
    'device-cloud': { topology: 'device-cloud' }, 'device-server': { topology: 'device-cloud' },
    'device-gateway': { topology: 'device-gateway' }, 'gateway-cloud': { topology: 'gateway-cloud' },
    'device-device-via-broker': { topology: 'device-device', broker: 'available' },
    lan: { topology: 'lan' }, localhost: { topology: 'lan' }, 'server-server': { topology: 'server-server' },
  }),
  // Nodes that look for their gateway talk to one.
  gatewayDiscovery: values({ true: { topology: 'device-gateway' }, false: { ignored: SAYS_NOTHING_ALONE } }),
  noBrokerWanted: values({ true: { broker: 'unwanted' }, false: { broker: 'available' } }),
  brokerAvailable: values({ true: { broker: 'available' }, false: { ignored: 'That none runs yet does not say that none may.' } }),

  // Traffic
  pattern: values({
    bulk: { patterns: ['bulk'] }, command: { patterns: ['command'] }, 'device-management': { patterns: ['device-management'] },
    'pub-sub-many': { patterns: ['pub-sub'] }, 'request-response': { patterns: ['request-response'] }, rpc: { patterns: ['rpc'] },
    stream: { patterns: ['stream'] }, telemetry: { patterns: ['telemetry'] }, 'work-queue': { patterns: ['work-queue'] },
  }),
  // Routing by rule or by content is what the publish and subscribe pattern means by "need not know each other".
  flexibleRouting: values({ true: { patterns: ['pub-sub'] }, false: { ignored: SAYS_NOTHING_ALONE } }),
  contentFiltering: values({ true: { patterns: ['pub-sub'] }, false: { ignored: SAYS_NOTHING_ALONE } }),
  // A web API is resources that are asked and answered.
  integration: values({ 'web-api': { patterns: ['request-response'] } }),
  direction: values({ both: { direction: 'both' }, downlink: { direction: 'downlink' }, uplink: { direction: 'uplink' } }),
  messageBytes: number('payload'),
  messagesPerHour: number('interval', (perHour) => 3600 / perHour),
  reportByException: values({ true: { bursts: 'yes' }, false: { bursts: 'no' } }),
  deliveryGuarantee: values({
    'at-least-once': { guarantee: 'at-least-once' }, 'best-effort': { guarantee: 'best-effort' }, 'exactly-once': { guarantee: 'exactly-once' },
    // Order asked for means that gaps are not accepted either.
    ordered: { guarantee: 'at-least-once', ordered: 'yes' },
  }),
  latencyNeed: values({ interactive: { latency: 'interactive' }, realtime: { latency: 'realtime' }, relaxed: { latency: 'relaxed' }, seconds: { latency: 'seconds' } }),
  needPushToDevice: values({ true: { 'push-to-device': 'yes' }, false: { 'push-to-device': 'no' } }),
  needOneToMany: values({ true: { 'one-to-many': 'yes' }, false: { 'one-to-many': 'no' } }),
  // Discovery by broadcast is one message to all.
  discoveryBroadcast: values({ true: { 'one-to-many': 'yes' }, false: { ignored: SAYS_NOTHING_ALONE } }),
  needFileTransfer: values({ true: { 'file-transfer': 'yes' }, false: { 'file-transfer': 'no' } }),
  vendorBinaryProtocol: { ignored: 'It names the answer, a protocol of the vendor\'s own, not a need.' },
  otherProtocolsUnavailable: { ignored: 'It says that other protocols are out without saying why; platform, firewall and cloud ask for the reason.' },

  // Security
  securityNeed: values({
    none: { security: 'none' }, tls: { security: 'transport' }, dtls: { security: 'transport' }, e2e: { security: 'end-to-end' },
    psk: { security: 'transport', credentials: 'psk' }, 'mutual-cert': { security: 'transport', credentials: 'mutual-certificate' },
  }),
  authentication: values({ 'sigv4-token': { credentials: 'token' } }),

  // Power
  power: values({ mains: { power: 'mains' }, 'battery-days': { power: 'battery-days' }, 'battery-years': { power: 'battery-years' } }),
  sleepy: values({ true: { sleepy: 'yes' }, false: { sleepy: 'no' } }),

  // Operations
  cloud: values({
    aws: { cloud: ['aws'] }, azure: { cloud: ['azure'] }, gcp: { cloud: ['google'] }, google: { cloud: ['google'] },
    'self-hosted': { cloud: ['self-hosted'] }, 'envision-enos': { cloud: ['other'] }, 'third-party': { cloud: ['other'] },
  }),
  opsTeam: values({ dedicated: { team: 'dedicated' }, small: { team: 'small' } }),
  fleetSize: number('fleet'),
  standardsRequired: values(standardsByName),
  needDeviceManagement: values({ true: { 'device-management': 'yes' }, false: { 'device-management': 'no' } }),
  durability: values({ 'broker-queue': { durability: 'broker-queue' }, persistent: { durability: 'persistent' } }),
  multiplexDevices: values({ true: { multiplexing: 'yes' }, false: { multiplexing: 'no' } }),

  // Last, because it is the vaguest.
  constrained: fillingGaps({
    power: { power: 'battery-years' },
    // RFC 7228 section 3: classes 1 and 2 span about 10 to 50 KiB of RAM.
    memory: { ram: [10, 50] },
    compute: { platform: ['mcu-baremetal', 'rtos'] },
    // RFC 7228 section 2.2: a constrained network is one where bytes are scarce.
    network: { metered: 'yes' },
  }),
};
