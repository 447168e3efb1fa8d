import type { FactRowOf, FactTables, TopicId } from '../../../knowledge/index.ts';

/** Names of protocols and layers that rows are about. */
export const TOPIC_NAMES: Readonly<Record<TopicId, string>> = {
  amqp: 'AMQP', coap: 'CoAP', grpc: 'gRPC', http: 'HTTP', lwm2m: 'LwM2M', mqtt: 'MQTT', 'mqtt-sn': 'MQTT-SN', 'raw-link': 'bare link', 'raw-tcp': 'raw TCP', 'raw-udp': 'raw UDP', websocket: 'WebSocket',
  'mqtt-over-quic': 'MQTT over QUIC', zenoh: 'Zenoh', dds: 'DDS', 'dds-xrce': 'DDS-XRCE', nats: 'NATS', 'opc-ua': 'OPC UA', 'opc-ua-pubsub': 'OPC UA PubSub', 'sparkplug-b': 'Sparkplug B', 'mqtt-sn-2-0': 'MQTT-SN 2.0',
  quic: 'QUIC', security: 'security', ip: 'IP',
};

export const ROLE_NAMES: Readonly<Record<FactRowOf<'libraries'>['role'], string>> = {
  'ip-stack': 'IP stack', messaging: 'messaging', security: 'security', encoding: 'encoding', 'whole-image': 'whole image',
};

export const MQTT5_NAMES: Readonly<Record<FactRowOf<'productSupport'>['mqtt5'], string>> = { yes: 'yes', 'build-option': 'build option', preview: 'preview', no: 'no' };

export const STATE_NAMES: Readonly<Record<FactRowOf<'maintenance'>['state'], string>> = {
  active: 'active', slow: 'slow', unmaintained: 'not maintained', new: 'new', 'restrictive-licence': 'active, restrictive licence',
};

export const MODULE_SUPPORT_NAMES: Readonly<Record<FactRowOf<'modules'>['features']['coap']['support'], string>> = { yes: 'yes', variant: 'in some variants', no: 'no', unverified: 'unverified' };

export const WHERE_NAMES: Readonly<Record<FactRowOf<'natTimeouts'>['where'], string>> = {
  standard: 'standard', survey: 'survey', operator: 'operator', cloud: 'cloud', software: 'software default', experience: 'experience',
};

export const TRAVERSAL_NAMES: Readonly<Record<FactRowOf<'ports'>['traversal'], string>> = {
  passes: 'passes nearly everywhere', 'often-blocked': 'often blocked', 'needs-udp': 'needs UDP', 'local-only': 'made for local networks', 'not-stated': 'not stated',
};

export const STATUS_NAMES: Readonly<Record<FactRowOf<'standards'>['status'], string>> = {
  standard: 'standard', informational: 'informational', draft: 'draft', 'vendor-design': 'design of a vendor', project: 'document of a project', 'working-group-document': 'document of a working group', superseded: 'superseded',
};

export const OBLIGATION_NAMES: Readonly<Record<FactTables['regulations'][number]['obligations'][number], string>> = {
  'no-default-passwords': 'no default passwords', 'secure-defaults': 'secure defaults', 'protected-communication': 'protected communication', authentication: 'authentication', 'secure-update': 'secure update',
  'vulnerability-handling': 'handling of vulnerabilities', 'incident-reporting': 'reporting of incidents', 'support-period': 'period of support', 'network-protection': 'protection of networks', privacy: 'privacy', 'fraud-protection': 'protection from fraud',
};

export const KIND_NAMES: Readonly<Record<FactRowOf<'regulations'>['kind'], string>> = { law: 'law', 'harmonised-standard': 'harmonised standard', standard: 'standard', guideline: 'guideline' };

export const SUPPORT_NAMES: Readonly<Record<'yes' | 'limited' | 'no' | 'unknown', string>> = { yes: 'yes', limited: 'limited', no: 'no', unknown: 'unknown' };
