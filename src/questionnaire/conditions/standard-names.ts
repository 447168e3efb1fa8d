import { standards } from '../questions/standards.ts';

type StandardId = (typeof standards)['options'][number]['id'];

/** What case files call a standard beside the label of its option: other names, numbers, versions and parts. */
const otherNames: { readonly [Id in StandardId]?: readonly string[] } = {
  bacnet: ['BACnet', 'ASHRAE 135', 'ISO 16484-5'],
  'bacnet-sc': ['BACnet Secure Connect'],
  'basics-station': ['LoRa Basics Station', 'Basics Station'],
  'c-roads': ['C-Roads BI'],
  'coap-semantics': ['CoAP semantics'],
  'data-model': ['interoperable data model'],
  'dlms-cosem': ['DLMS/COSEM', 'DLMS', 'IEC 62056', 'IEC 62056-4-7'],
  dnp3: ['DNP3', 'IEEE 1815'],
  'eebus-ship': ['EEBUS'],
  'gb-t-32960': ['GB/T 32960.3'],
  gnmi: ['OpenConfig gNMI', 'gNMI'],
  'hl7-fhir': ['FHIR'],
  'hl7-v2': ['HL7 v2', 'HL7 MLLP', 'MLLP'],
  homekit: ['HomeKit', 'HAP'],
  'iec-60870-5-104': ['IEC 104'],
  'iec-61162-450': ['IEC 61162-450', 'NMEA over IP'],
  'iec-61850-mms': ['IEC 61850', 'IEC 61850 MMS', 'IEC 61850-8-1'],
  'ieee-c37-118': ['IEEE C37.118.2'],
  ipso: ['IPSO'],
  'iso-15118': ['ISO 15118-2', 'ISO 15118-20'],
  'knxnet-ip': ['KNX', 'KNX IP', 'ISO 22510'],
  'lorawan-backend': ['LoRaWAN Backend Interfaces', 'TS002'],
  ntrip: ['Ntrip', 'RTCM 10410'],
  ocf: ['ISO/IEC 30118'],
  // Where either will do, LwM2M is the one of the two that is among the protocols here.
  'oma-lwm2m': ['LwM2M', 'OMA-DM or LwM2M', 'operator LwM2M certification'],
  'opc-ua': ['OPC UA', 'IEC 62541'],
  'openadr-2-0b': ['OpenADR 2.0'],
  'openadr-3': ['OpenADR 3.0', 'OpenADR 3.1'],
  otlp: ['OTLP', 'OpenTelemetry'],
  s2: ['EN 50491-12-2 (S2)', 'EN 50491-12-2', 'S2'],
  sacn: ['sACN', 'ANSI E1.31', 'E1.31'],
  'secs-gem': ['SECS/GEM', 'HSMS', 'SEMI E37'],
  'sparkplug-b': ['Sparkplug'],
  syslog: ['Syslog', 'RFC 5424'],
  'tr-069': ['TR-069', 'CWMP'],
  'tr-369': ['TR-369', 'USP'],
  ucifi: ['uCIFI'],
};

/** Every name of a standard and the answer that it stands for. */
export const standardsByName: Readonly<Record<string, { readonly standards: readonly StandardId[] }>> = Object.fromEntries(
  standards.options.flatMap(({ id, label }) => [label, ...(otherNames[id] ?? [])].map((name) => [name, { standards: [id] }] as const)),
);
