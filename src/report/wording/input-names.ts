import type { ChoiceInputId, ChoiceValues, InputId, SetValues } from '../../engine/index.ts';

/** What an input is called inside a sentence. Exhaustive: a new input without a name does not compile. */
export const INPUT_NAMES: Readonly<Record<InputId, string>> = {
  deviceRamKiB: 'free RAM of the device',
  deviceFlashKiB: 'free flash of the device',
  payloadBytes: 'payload of one message',
  messagesPerDay: 'number of messages a day',
  lossShare: 'packet loss',
  roundTripMs: 'round-trip time',
  fleetSize: 'number of devices',
  platform: 'platform of the device',
  ipStack: 'IP on the device',
  nat: 'address translation (NAT)',
  firewall: 'firewall',
  metered: 'metered data',
  topology: 'topology',
  direction: 'direction of the data',
  guarantee: 'delivery guarantee',
  ordered: 'order of messages',
  latency: 'latency',
  pushToDevice: 'messages to the device at any time',
  oneToMany: 'one message to many receivers',
  reportBursts: 'reports in bursts',
  security: 'security',
  credentials: 'credentials',
  power: 'power supply',
  sleepy: 'sleeping device',
  broker: 'broker',
  cloud: 'cloud',
  team: 'team',
  deviceManagement: 'device management',
  fileTransfer: 'files or firmware',
  durability: 'storage on the way',
  multiplexing: 'many devices over one connection',
  payloadEncoding: 'encoding of the payload',
  todaysProtocol: 'protocol that runs today',
  links: 'link',
  patterns: 'traffic pattern',
  standards: 'required standards',
};

/** What a value is called inside a sentence. */
export const CHOICE_NAMES: { readonly [Id in ChoiceInputId]: Readonly<Record<ChoiceValues[Id], string>> } = {
  platform: {
    'mcu-baremetal': 'microcontroller without an operating system', rtos: 'real-time operating system', linux: 'Linux', mobile: 'phone or tablet',
    browser: 'browser', server: 'server',
  },
  ipStack: { yes: 'IP available', no: 'no IP' },
  nat: { none: 'no NAT', nat: 'behind NAT', 'private-network': 'private network' },
  firewall: { open: 'open', 'udp-blocked': 'UDP blocked', 'web-only': 'web traffic only' },
  metered: { yes: 'metered', no: 'not metered' },
  topology: {
    'device-cloud': 'device to cloud', 'device-gateway': 'device to gateway', 'gateway-cloud': 'gateway to cloud', 'device-device': 'device to device',
    lan: 'local network', 'server-server': 'server to server', 'browser-client': 'browser as client',
  },
  direction: { uplink: 'from the device', downlink: 'to the device', both: 'both ways' },
  guarantee: { 'best-effort': 'best effort', 'at-least-once': 'at least once', 'exactly-once': 'exactly once' },
  ordered: { yes: 'in order', no: 'any order' },
  latency: { realtime: 'under 100 ms', interactive: 'under 1 s', seconds: 'a few seconds', relaxed: 'minutes or more' },
  pushToDevice: { yes: 'needed', no: 'not needed' },
  oneToMany: { yes: 'needed', no: 'not needed' },
  reportBursts: { yes: 'in bursts', no: 'evenly spread' },
  security: { none: 'none', transport: 'transport security', 'end-to-end': 'end-to-end security' },
  credentials: {
    psk: 'pre-shared key', 'server-certificate': 'server certificate', 'mutual-certificate': 'certificates on both sides', token: 'token',
  },
  power: { mains: 'mains', 'battery-days': 'battery for days', 'battery-years': 'battery for years' },
  sleepy: { yes: 'sleeps between messages', no: 'always reachable' },
  broker: { available: 'a broker may be used', unwanted: 'no broker wanted' },
  cloud: { aws: 'AWS', azure: 'Azure', google: 'Google Cloud', 'self-hosted': 'self-hosted', other: 'another cloud' },
  team: { small: 'small team', dedicated: 'dedicated operations team' },
  deviceManagement: { yes: 'needed', no: 'not needed' },
  fileTransfer: { yes: 'needed', no: 'not needed' },
  durability: { none: 'not needed', 'broker-queue': 'queue at the broker', persistent: 'persistent' },
  multiplexing: { yes: 'needed', no: 'not needed' },
  payloadEncoding: {
    json: 'JSON', cbor: 'CBOR', 'senml-json': 'SenML JSON', 'senml-cbor': 'SenML CBOR', protobuf: 'Protocol Buffers', binary: 'own binary',
  },
  // Families are data of the catalogue, which names them.
  todaysProtocol: { nothing: 'nothing yet' },
};

export const LINK_NAMES: Readonly<Record<SetValues['links'], string>> = {
  ethernet: 'Ethernet', wifi: 'Wi-Fi', lte: 'LTE', 'lte-m': 'LTE-M', 'nb-iot': 'NB-IoT', '2g': '2G', lorawan: 'LoRaWAN', ble: 'Bluetooth LE',
  '802.15.4': '802.15.4 / Thread', satellite: 'satellite', 'local-bus': 'serial line or local bus',
};

export const PATTERN_NAMES: Readonly<Record<SetValues['patterns'], string>> = {
  telemetry: 'telemetry', command: 'commands to the device', 'pub-sub': 'publish and subscribe', 'request-response': 'request and response',
  rpc: 'remote calls', stream: 'streams', bulk: 'bulk data', 'device-management': 'device management', 'work-queue': 'work queue',
};

/** Standards are data of the catalogue; one without a name here is shown by its id. */
export const STANDARD_NAMES: Readonly<Record<string, string>> = {
  'amqp-1-0': 'AMQP 1.0', 'data-model': 'a public data model', 'c-roads': 'C-Roads', 'coap-semantics': 'CoAP resource model', gnmi: 'gNMI (OpenConfig)', 'ieee-2030-5': 'IEEE 2030.5',
  'ieee-c37-118': 'IEEE C37.118', ipso: 'IPSO objects', 'jt-t-808': 'JT/T 808', 'jt-t-809': 'JT/T 809', matter: 'Matter', modbus: 'Modbus', ocpp: 'OCPP',
  'oma-dm': 'OMA DM', 'oma-lwm2m': 'OMA LwM2M', 'opc-ua-pubsub': 'OPC UA PubSub', 'openadr-2-0b': 'OpenADR 2.0b', 'sparkplug-b': 'Sparkplug B',
  swim: 'SWIM', 'tr-069': 'TR-069 (CWMP)', 'tr-369': 'TR-369 (USP)',
  bacnet: 'BACnet (IP or SC)', 'bacnet-ip': 'BACnet/IP', 'bacnet-sc': 'BACnet/SC', 'basics-station': 'LoRa Basics Station (LNS)', dicom: 'DICOM',
  'dlms-cosem': 'DLMS/COSEM over IP', dnp3: 'DNP3 over IP (IEEE 1815)', 'eebus-ship': 'EEBUS SHIP', 'ethernet-ip': 'EtherNet/IP', 'gb-t-32960': 'GB/T 32960',
  'hl7-fhir': 'HL7 FHIR', 'hl7-v2': 'HL7 v2 (MLLP)', homekit: 'HomeKit Accessory Protocol', 'iec-60870-5-104': 'IEC 60870-5-104',
  'iec-61162-450': 'IEC 61162-450 (NMEA over IP)', 'iec-61850-mms': 'IEC 61850 (MMS)', 'iso-15118': 'ISO 15118', 'knxnet-ip': 'KNXnet/IP',
  'lorawan-backend': 'LoRaWAN backend interfaces', mavlink: 'MAVLink', netconf: 'NETCONF', ntrip: 'NTRIP', ocf: 'OCF', ocpi: 'OCPI', onem2m: 'oneM2M', onvif: 'ONVIF',
  'opc-ua': 'OPC UA client and server', 'openadr-3': 'OpenADR 3', otlp: 'OTLP (OpenTelemetry)', restconf: 'RESTCONF', s2: 'S2 over WebSocket (EN 50491-12-2)',
  sacn: 'sACN (ANSI E1.31)', 'secs-gem': 'SECS/GEM over HSMS', snmp: 'SNMP', syslog: 'syslog', talq: 'TALQ', ucifi: 'uCIFI data model',
};
