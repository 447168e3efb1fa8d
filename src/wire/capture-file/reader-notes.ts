import type { SessionStack } from '../session-writes.ts';

/** What readers of a right file say or need, seen with tshark 4.0; each a sentence without a full stop. */
export function readerNotes({ protocol, transport, security }: SessionStack): readonly string[] {
  const plain = security === 'none';
  const onStream = transport === 'tcp' || transport === 'websocket';
  return [
    ...(plain && protocol === 'mqtt-sn-1-2' && transport === 'udp' ? ['MQTT-SN has no registered port: tshark dissects it with -d udp.port==1884,mqttsn'] : []),
    ...(plain && onStream && (protocol === 'coap' || protocol.startsWith('lwm2m')) ? ['tshark knows no options of CSM messages (RFC 8323 §5.3) and calls them invalid, in any capture; "coap": { "csmBytes": { "up": 2, "down": 2 } } leaves them out'] : []),
    ...(plain && transport === 'websocket' && protocol !== 'coap' && protocol !== 'websocket' ? ['tshark 4.0 shows what is in the WebSocket frames as data'] : []),
    ...(transport === 'quic' ? ['QUIC packets hold pseudo-random bytes: tshark derives the keys of Initial packets from the connection id and says that it cannot decrypt them; it finds the integrity tag of a Retry wrong for the same reason'] : []),
    ...(security.startsWith('dtls-1-3') ? ['tshark 4.0 takes protected records of DTLS 1.3 for continuation data'] : []),
  ];
}
