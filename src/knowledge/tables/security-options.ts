import { cited, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'securityOptions'>();

/** How each protocol can be protected, who proves who they are, and who decides what they may do. */
export const securityOptions: FactTables['securityOptions'] = [
  row('E-601', 'Raw TCP and UDP', cited('specified', 'rfc-8446', 'rfc-9147'), { topics: ['raw-tcp', 'raw-udp'], transportSecurity: ['TLS', 'DTLS', 'own, by COSE or Noise'], authentication: ['certificate', 'pre-shared key', 'own'], authorisation: ['own'] }),
  row('E-602', 'CoAP', cited('specified', 'rfc-7252 §9', 'rfc-8613', 'rfc-9200'), { topics: ['coap'], transportSecurity: ['DTLS', 'TLS over TCP', 'OSCORE, with EDHOC'], authentication: ['pre-shared key', 'raw public key', 'certificate'], authorisation: ['ACE with OAuth'] }),
  row('E-603', 'MQTT', cited('specified', 'mqtt-5-0 §4.12', 'rfc-9431'), { topics: ['mqtt'], transportSecurity: ['TLS'], authentication: ['user and password', 'certificate', 'JWT or SAS', 'AUTH of MQTT 5, SCRAM or Kerberos'], authorisation: ['lists of the broker by topic', 'ACE profile'] }),
  row('E-604', 'MQTT-SN', verified('specified', 'mqtt-sn-1-2', 'maps-mqtt-sn'), { topics: ['mqtt-sn', 'mqtt-sn-2-0'], transportSecurity: ['none in 1.2: DTLS or the link, by deployment', 'the draft of 2.0 adds packets for it'], authentication: ['none in 1.2'], authorisation: ['the gateway'] }),
  row('E-605', 'LwM2M', verified('specified', 'lwm2m-1-2', 'zephyr-lwm2m'), { topics: ['lwm2m'], transportSecurity: ['DTLS', 'TLS', 'OSCORE'], authentication: ['pre-shared key', 'raw public key', 'certificate, EST', 'object 0; a bootstrap server changes keys'], authorisation: ['object 2, access control'] }),
  row('E-606', 'AMQP', verified('specified', 'rabbitmq-amqp-1-0'), { topics: ['amqp'], transportSecurity: ['TLS'], authentication: ['SASL: PLAIN, EXTERNAL, OAuth 2', 'tokens of Azure'], authorisation: ['virtual hosts, permissions by topic'] }),
  row('E-607', 'HTTP, WebSocket, gRPC', cited('specified', 'rfc-9110 §11', 'rfc-8446'), { topics: ['http', 'websocket', 'grpc'], transportSecurity: ['TLS'], authentication: ['certificate', 'bearer token', 'basic', 'mutual TLS'], authorisation: ['the application or its gateway, OAuth'] }),
  row('E-608', 'Zenoh', cited('specified', 'zenoh-docs'), { topics: ['zenoh'], transportSecurity: ['TLS', 'QUIC'], authentication: ['user and password', 'mutual TLS'], authorisation: ['access control lists'] }),
  row('E-609', 'DDS', cited('specified', 'omg-dds-security'), { topics: ['dds'], transportSecurity: ['plug-ins of DDS Security'], authentication: ['X.509'], authorisation: ['governance and permission documents'] }),
  row('E-610', 'NATS', cited('specified', 'nats-docs'), { topics: ['nats'], transportSecurity: ['TLS'], authentication: ['NKey', 'JWT', 'user'], authorisation: ['accounts and subjects'] }),
  row('E-611', 'OPC UA', cited('specified', 'opc-ua-part-14', 'opc-ua-part-6'), { topics: ['opc-ua', 'opc-ua-pubsub'], transportSecurity: ['secure channel', 'key service of PubSub'], authentication: ['X.509'], authorisation: ['roles'] }),
];
