/** Protocol families, as contracts and links spell them. An id is never reused. */
export const FAMILY_IDS = [
  'amqp', 'coap', 'grpc', 'http', 'lwm2m', 'mqtt', 'mqtt-sn', 'raw-link', 'raw-tcp', 'raw-udp', 'websocket',
] as const;
export type FamilyId = (typeof FAMILY_IDS)[number];

/** First part of a stack id: protocol with its version where versions differ on the wire. */
export const PROTOCOL_IDS = [
  'raw-tcp', 'raw-udp', 'coap', 'mqtt-3-1-1', 'mqtt-5', 'mqtt-sn-1-2', 'lwm2m-1-0', 'lwm2m-1-1', 'lwm2m-1-2',
  'amqp-0-9-1', 'amqp-1-0', 'http-1-1', 'http-2', 'http-3', 'websocket', 'grpc', 'raw-link',
] as const;
export type ProtocolId = (typeof PROTOCOL_IDS)[number];

/** `link`: straight on a non-IP link; CoAP over SCHC is `coap/link`. */
export const TRANSPORT_IDS = ['udp', 'tcp', 'websocket', 'quic', 'link'] as const;
export type TransportId = (typeof TRANSPORT_IDS)[number];

export const SECURITY_KINDS = [
  'none', 'tls-1-2', 'tls-1-3', 'dtls-1-2', 'dtls-1-2-cid', 'dtls-1-3', 'dtls-1-3-cid', 'oscore',
] as const;
export type SecurityKind = (typeof SECURITY_KINDS)[number];

/** `cert`: the server shows a certificate; `mutual`: the device too; `psk`: pre-shared key. */
export const CREDENTIAL_KINDS = ['psk', 'cert', 'mutual'] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

export const LINK_IDS = [
  'ethernet', 'wifi', 'lte', 'lte-m', 'nb-iot', '2g', 'lorawan', 'ble', '802.15.4', 'satellite', 'local-bus',
] as const;
export type LinkId = (typeof LINK_IDS)[number];

/** What an end of the protocol may run on. */
export const PLATFORM_IDS = ['mcu-baremetal', 'rtos', 'linux', 'mobile', 'browser', 'server'] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];
