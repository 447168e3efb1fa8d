/** Bytes of a property with a value of fixed length, its identifier included (MQTT 5 §2.2.2.2). */
const FIXED: Readonly<Record<string, number>> = {
  'payload-format-indicator': 2, 'request-problem-information': 2, 'request-response-information': 2, 'receive-maximum': 3, 'topic-alias-maximum': 3, 'topic-alias': 3, 'server-keep-alive': 3,
  'message-expiry-interval': 5, 'session-expiry-interval': 5, 'will-delay-interval': 5, 'maximum-packet-size': 5,
};

export type PropertyPacket = 'connect' | 'publish' | 'subscribe' | 'will';

/**
 * Property bytes that a mosquitto_pub or mosquitto_sub command adds to each packet: `-D packet property value`, with a second value for
 * user properties. Values are recorded without quotes and hold no blanks.
 */
export function commandProperties(command: string): Partial<Record<PropertyPacket, number>> {
  const bytes: Partial<Record<PropertyPacket, number>> = {};
  for (const [, packet = '', name = '', value = '', second = ''] of command.matchAll(/ -D (connect|publish|subscribe|will) (\S+) (\S+)(?: (?!-)(\S+))?/g)) {
    const size = FIXED[name] ?? (name === 'user-property' ? 1 + 2 + value.length + 2 + second.length : 1 + 2 + value.length);
    const key = packet as PropertyPacket;
    bytes[key] = (bytes[key] ?? 0) + size;
  }
  return bytes;
}
