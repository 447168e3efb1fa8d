import type { QuestionId, questions } from '../questions/index.ts';

type QuestionOf<Id> = Extract<(typeof questions)[number], { id: Id }>;
type OptionIdOf<Id> = QuestionOf<Id> extends { options: readonly { id: infer Option extends string }[] } ? Option : never;

export interface QuestionKey<Option extends string = string> {
  /** One to three letters, the name of the parameter. */
  readonly key: string;
  /**
   * Spelling of each option, of withdrawn ones too. In a question that takes several, all codes have the same length, so that they
   * stand without a separator.
   */
  readonly codes: Readonly<Record<Option, string>> & Readonly<Record<string, string>>;
}

/**
 * The spelling of answers in links. This list only grows: a key or code that was ever published is never changed, removed or given to
 * something else (tests/links/published-keys.txt holds them). The parameters of the link itself are `v`, `w`, `c`, `o` and `k`; `x` is
 * kept for the name of an overlay.
 */
export const questionKeys: { readonly [Id in QuestionId]: QuestionKey<OptionIdOf<Id>> } = {
  ram: { key: 'r', codes: {} },
  flash: { key: 'fl', codes: {} },
  platform: { key: 'p', codes: { browser: 'b', linux: 'l', mobile: 'p', server: 's', rtos: 'r', 'mcu-baremetal': 'm' } },
  link: {
    key: 'l',
    codes: {
      '2g': '2', '802.15.4': '8', ble: 'b', ethernet: 'e', 'local-bus': 's', lorawan: 'r', lte: 'l', 'lte-m': 'm',
      'nb-iot': 'n', satellite: 'v', wifi: 'w',
    },
  },
  'ip-stack': { key: 'ip', codes: { no: 'n', yes: 'y' } },
  nat: { key: 'n', codes: { nat: 'nat', none: 'no', 'private-network': 'pn' } },
  firewall: { key: 'f', codes: { open: 'open', 'udp-blocked': 'tcp', 'web-only': 'web' } },
  loss: { key: 'ls', codes: {} },
  metered: { key: 'm', codes: { no: 'n', yes: 'y' } },
  'round-trip': { key: 'rt', codes: {} },
  topology: {
    key: 't',
    codes: {
      'browser-client': 'bc', 'device-cloud': 'dc', 'device-device': 'dd', 'device-gateway': 'dg',
      'gateway-cloud': 'gc', lan: 'lan', 'server-server': 'ss',
    },
  },
  broker: { key: 'br', codes: { available: 'y', unwanted: 'n' } },
  patterns: {
    key: 'u',
    codes: {
      bulk: 'b', command: 'c', 'device-management': 'm', 'pub-sub': 'p', 'request-response': 'q', rpc: 'r',
      stream: 's', telemetry: 't', 'work-queue': 'w',
    },
  },
  direction: { key: 'd', codes: { both: 'bi', downlink: 'dn', uplink: 'up' } },
  payload: { key: 'b', codes: {} },
  interval: { key: 'i', codes: {} },
  bursts: { key: 'bu', codes: { no: 'n', yes: 'y' } },
  guarantee: { key: 'g', codes: { 'at-least-once': 'al', 'best-effort': 'be', 'exactly-once': 'ex' } },
  ordered: { key: 'or', codes: { no: 'n', yes: 'y' } },
  latency: { key: 'la', codes: { interactive: 'i', realtime: 'rt', relaxed: 'r', seconds: 's' } },
  'push-to-device': { key: 'pu', codes: { no: 'n', yes: 'y' } },
  'one-to-many': { key: 'om', codes: { no: 'n', yes: 'y' } },
  'file-transfer': { key: 'ft', codes: { no: 'n', yes: 'y' } },
  security: { key: 's', codes: { 'end-to-end': 'e2e', none: 'no', transport: 'hop' } },
  credentials: { key: 'cr', codes: { 'mutual-certificate': 'mc', psk: 'psk', 'server-certificate': 'sc', token: 'tk' } },
  power: { key: 'e', codes: { 'battery-days': 'bd', 'battery-years': 'by', mains: 'm' } },
  sleepy: { key: 'z', codes: { no: 'n', yes: 'y' } },
  cloud: { key: 'cl', codes: { aws: 'a', azure: 'z', google: 'g', other: 'o', 'self-hosted': 's' } },
  team: { key: 'tm', codes: { dedicated: 'd', small: 's' } },
  fleet: { key: 'fs', codes: {} },
  standards: {
    key: 'st',
    codes: {
      'amqp-1-0': 'am', 'data-model': 'da', 'c-roads': 'cr', 'coap-semantics': 'cs', gnmi: 'gn',
      'ieee-2030-5': 'ie', 'ieee-c37-118': 'pm', ipso: 'ip', 'jt-t-808': 'j8', 'jt-t-809': 'j9', matter: 'mt',
      modbus: 'mb', ocpp: 'oc', 'oma-dm': 'od', 'oma-lwm2m': 'ol', 'opc-ua-pubsub': 'ou', 'openadr-2-0b': 'oa',
      'sparkplug-b': 'sp', swim: 'sw', 'tr-069': 't0', 'tr-369': 't3',
      bacnet: 'ba', 'bacnet-ip': 'bi', 'bacnet-sc': 'bs', 'basics-station': 'bt', dicom: 'di', 'dlms-cosem': 'dl',
      dnp3: 'dn', 'eebus-ship': 'eb', 'ethernet-ip': 'en', 'gb-t-32960': 'gb', 'hl7-fhir': 'fh', 'hl7-v2': 'h2',
      homekit: 'hk', 'iec-60870-5-104': 'i4', 'iec-61162-450': 'in', 'iec-61850-mms': 'i8', 'iso-15118': 'is',
      'knxnet-ip': 'kn', 'lorawan-backend': 'lb', mavlink: 'mv', netconf: 'nc', ntrip: 'nt', ocf: 'of', ocpi: 'op',
      onem2m: 'om', onvif: 'ov', 'opc-ua': 'ua', 'openadr-3': 'o3', otlp: 'ot', restconf: 'rc', s2: 's2', sacn: 'e1',
      'secs-gem': 'sg', snmp: 'sn', syslog: 'sy', talq: 'ta', ucifi: 'uc',
    },
  },
  'device-management': { key: 'dm', codes: { no: 'n', yes: 'y' } },
  durability: { key: 'du', codes: { 'broker-queue': 'q', none: 'no', persistent: 'p' } },
  multiplexing: { key: 'mx', codes: { no: 'n', yes: 'y' } },
  encoding: { key: 'a', codes: { binary: 'b', cbor: 'c', json: 'j', protobuf: 'p', 'senml-cbor': 's', 'senml-json': 't' } },
  today: {
    key: 'h',
    codes: {
      amqp: 'a', coap: 'c', grpc: 'g', http: 'h', lwm2m: 'l', mqtt: 'm', 'mqtt-sn': 's', nothing: 'n', 'raw-link': 'f',
      'raw-tcp': 't', 'raw-udp': 'u', websocket: 'w',
    },
  },
};

/** Keys of questions that are gone. Old links report them; nothing else may use them. */
export const withdrawnKeys: readonly string[] = [];

/** Two letters for each criterion whose weight can be set by hand. The same rule: this list only grows. */
export const criterionCodes: Readonly<Record<string, string>> = {
  'browser-fit': 'bf', 'bulk-transfer': 'bt', 'cloud-endpoint': 'ce', 'connection-sharing': 'cs', decoupling: 'dc',
  'delivery-assurance': 'da', 'device-management': 'dm', 'firewall-traversal': 'ft', 'first-delivery-time': 'fd',
  'interoperable-data': 'id', 'lossy-link': 'll', maturity: 'ma', 'memory-fit': 'mf', 'nat-longevity': 'nl',
  'no-intermediary': 'ni', 'one-to-many': 'om', 'platform-library': 'pl', 'push-to-device': 'pd',
  'request-response': 'rr', 'server-scale': 'ss', simplicity: 'si', 'sleepy-device': 'sd', streaming: 'st',
  'traffic-volume': 'tv', 'transport-security': 'ts', 'work-queue': 'wq',
};
