/** What no capture of ours covers: it follows its specification alone. Kept beside docs/wire-assumptions.md. */
export const NOT_COVERED: readonly { readonly what: string; readonly instead: string }[] = [
  { what: 'IPv6', instead: 'Header sizes are those of RFC 8200; all captures are IPv4.' },
  { what: '6LoWPAN and 802.15.4', instead: 'Compression and fragments are held against the examples of RFC 4944, RFC 6282 and published tables.' },
  { what: 'LoRaWAN, LTE, NB-IoT and Wi-Fi framing', instead: 'Field sizes of their specifications; no radio was captured.' },
  { what: 'EDHOC', instead: 'Held against the test vectors of RFC 9529; no implementation was captured.' },
  { what: 'LwM2M over DTLS, TLS and OSCORE', instead: 'LwM2M was captured in clear; the security around it was captured with other protocols.' },
  { what: 'MQTT-SN over DTLS', instead: 'MQTT-SN was captured in clear; DTLS was captured with other protocols.' },
  { what: 'TCP stacks of microcontrollers', instead: 'Without timestamps the model follows RFC 9293 and the defaults of lwIP; all captured ends run Linux.' },
];
