/**
 * Runs of the lab where the implementations do one thing or another from repetition to repetition, or what the model leaves out on purpose, by
 * id, with the reason. Everything else counts as it is.
 */
export const knownDifferences: Readonly<Record<string, string>> = {
  'lab-coapjs-con-put-p1200': 'npm coap sends what does not fit the largest PDU of libcoap (1152 bytes); the server answers with a reset and the client repeats',
  'lab-grpc-p40-channels-s1000-tcp': 'the last WINDOW_UPDATE, PING and FIN of a channel merge and are acknowledged in five ways in ten repetitions',
  'lab-grpc-p40-channels-s1000-tls12': 'SETTINGS, its acknowledgement and WINDOW_UPDATE share a record or not; no pattern comes twice in ten repetitions',
  'lab-grpc-p40-channels-s1000-tls13': 'as over TLS 1.2, and a session ticket may come after the client has gone',
  'lab-coapobs-4.3.1-sensort-p1500': 'notifications larger than a block are not modelled: the observer fetches the rest with requests of its own (RFC 7959 §2.6)',
  'lab-coapobs-4.3.5-sensort-p1500': 'as with libcoap 4.3.1',
  'lab-coapobs-oscore-sensort-p1500': 'as without OSCORE',
  'lab-wolf-12-cert-ccm': 'wolfSSL exchanges keys on P-521, the first curve of the client, with a suite that its table of curves does not know (TLSX_ValidateSupportedCurves)',
  'lab-wolf-12-psk-ecdhe-chacha': 'as with ECDHE-ECDSA-AES128-CCM',
  'lab-wolf-12-rsa-gcm': 'with one RSA suite wolfSSL lists eleven signature schemes; the model takes the four of ECDSA',
};
