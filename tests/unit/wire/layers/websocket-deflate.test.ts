import { constants, createDeflateRaw } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressing, deflateBounds } from '../../../../src/wire/layers/websocket-deflate.ts';
import { sessionWrites } from '../../../../src/wire/session-writes.ts';
import type { Write } from '../../../../src/wire/exchange.ts';
import { publishMessage } from '../../../../src/wire/layers/mqtt.ts';
import { field, opaque, serialiseFields, sizeOf, sizeRun, type Field } from '../../../../src/wire/index.ts';
import { accepted } from '../../../property/wire-arbitraries.ts';

/** Messages of one direction as zlib compresses them with one window, each without the tail 00 00 ff ff. */
async function zlibSizes(messages: readonly Uint8Array[], windowKept: boolean): Promise<readonly number[]> {
  const sizes: number[] = [];
  let stream = createDeflateRaw();
  let parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  for (const message of messages) {
    if (!windowKept) {
      stream = createDeflateRaw();
      stream.on('data', (part: Buffer) => parts.push(part));
    }
    parts = [];
    await new Promise<void>((resolve) => { stream.write(message, () => { stream.flush(constants.Z_SYNC_FLUSH, () => { resolve(); }); }); });
    sizes.push(Buffer.concat(parts).length - 4);
  }
  return sizes;
}

const publish = (payloadBytes: number): readonly Field[] => publishMessage({ version: '3.1.1', topic: 'sensor/temperature/room1', qos: 0, payloadBytes, properties: 0, topicAlias: false });
/** Pseudo-random bytes below `limit`, from `start` on. */
function scattered(count: number, limit: number, start: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return start + ((state >> 12) % limit);
  });
}
/** Printable characters in which hardly any three come twice, other ones in each message. */
const letters = (count: number, message: number): Uint8Array => scattered(count, 94, 33, 101 + message);
const filled = (content: readonly Field[], payload: Uint8Array): Uint8Array => serialiseFields(content.map((one) => (one.layer === 'payload' ? { ...one, value: payload } : one)));
const size = (content: readonly Field[] | null): number => sizeOf(content ?? []);

describe('permessage-deflate of messages (RFC 7692)', () => {
  it.each([['Hello', 7], ['\u00c0\u0000', 5], ['temperature=21.5', 18]])('the literal form of %j has %i bytes, as the fixed code gives it', (text, bytes) => {
    const content = [field('protocol', 'text', Buffer.byteLength(text), text, 'RFC 1951 §3.2.6')];
    expect(size(compressing({}).message(content, null))).toBe(bytes);
  });

  it('two bytes of a PINGREQ become four, an empty message one (RFC 7692 §7.2.3.6)', () => {
    expect(size(compressing({}).message([field('protocol', 'PINGREQ', 2, 0xc000, 'MQTT 3.1.1 §3.12')], null))).toBe(4);
    expect(size(compressing({}).message([], null))).toBe(1);
  });

  it.each([16, 40, 100])('PUBLISH with %i letters: as zlib, within one byte; the topic of the message before is a back reference', async (payloadBytes) => {
    const content = publish(payloadBytes);
    const [first = 0, second = 0, third = 0] = await zlibSizes([0, 1, 2].map((message) => filled(content, letters(payloadBytes, message))), true);
    const compress = compressing({}).message;
    const alone = size(compress(content, null));
    const later = size(compress(content, { content, distance: sizeOf(content) }));
    expect(alone - later).toBeGreaterThan(20);
    expect(Math.abs(first - alone)).toBeLessThanOrEqual(1);
    expect(Math.abs(second - later)).toBeLessThanOrEqual(1);
    expect(Math.abs(third - later)).toBeLessThanOrEqual(1);
  });

  it('without context takeover every message stands alone', async () => {
    const content = publish(40);
    const sizes = await zlibSizes([0, 1].map((message) => filled(content, letters(40, message))), false);
    const model = size(compressing({ contextTakeover: false }).message(content, { content, distance: sizeOf(content) }));
    for (const one of sizes) expect(Math.abs(one - model)).toBeLessThanOrEqual(1);
  });

  it('the ratio is that of the payload alone; stored blocks are the most', () => {
    const payload = (bytes: number) => [opaque('payload', 'payload', bytes, 'test')];
    expect(size(compressing({ deflateRatio: 0.5 }).message(payload(100), null))).toBe(Math.ceil((13 + 400) / 8));
    expect(size(compressing({ deflateRatio: 1.125 }).message(payload(100), null))).toBe(106);
    expect(size(compressing({ deflateRatio: 1.125 }).message(payload(70_000), null))).toBe(70_000 + 2 * 5 + 1);
  });

  it('short messages go as they are where the sender says so', () => {
    expect(compressing({ deflateFromBytes: 1024 }).message([opaque('payload', 'payload', 1023, 'test')], null)).toBeNull();
    expect(compressing({ deflateFromBytes: 1024 }).message([opaque('payload', 'payload', 1024, 'test')], null)).not.toBeNull();
  });

  it.each([1, 3, 16, 258, 1400])('%i bytes: zlib stays inside the bounds, whether all are equal or random', async (bytes) => {
    const [least, most] = deflateBounds(bytes);
    const equal = new Uint8Array(bytes).fill(97);
    const random = scattered(bytes, 256, 0, 7);
    for (const message of [equal, random]) {
      const [only = 0] = await zlibSizes([message], true);
      expect(only).toBeGreaterThanOrEqual(least);
      expect(only).toBeLessThanOrEqual(most);
    }
  });
});

describe('a compressed session in closed form', () => {
  it.each(['amqp-1-0/websocket/none', 'mqtt-5/websocket/tls-1-3', 'coap/websocket/none', 'websocket/tcp/none'])('%s: 300 messages are what they are one by one', (stackId) => {
    const bytesOf = (list: readonly Write[]): number => list.reduce((sum, { fields }) => sum + sizeOf(fields), 0);
    // Each ratio leaves another number of bits in the last byte.
    for (const deflateRatio of [0.9, 0.95, 1, 1.05, 1.1]) {
      const { stack, inputs } = accepted({ stack: stackId, traffic: { messages: 300, payloadBytes: 63, keepAliveSeconds: 0 }, websocket: { deflate: true, deflateRatio } });
      const writes = sessionWrites(stack, inputs);
      let bytes = bytesOf(writes.connect) + bytesOf(writes.firstMessage) + bytesOf(writes.close) + bytesOf(writes.serverClose);
      for (let index = 1; index < 300; index += 1) bytes += bytesOf(writes.messageAt(index));
      const { up, down } = sizeRun(stack, inputs);
      expect(up.transportPayloadBytes + down.transportPayloadBytes).toBe(bytes);
    }
  });
});
