import { describe, expect, it } from 'vitest';
import { byteCase, tryEdit } from '../../../../../src/app/features/byte-view/byte-case.ts';
import { problemText } from '../../../../../src/app/features/byte-view/problem-text.ts';
import { findStack } from '../../../../../src/knowledge/index.ts';
import { editableInputs, type EditableInput } from '../../../../../src/report/index.ts';
import { defaultWireInputs, sizeSession } from '../../../../../src/wire/index.ts';

function given(id: string) {
  const stack = findStack(id);
  if (stack === null) throw new Error(id);
  const inputs = defaultWireInputs(stack);
  const input = (path: string): EditableInput => {
    const found = editableInputs(stack).flatMap((group) => group.inputs).find((one) => one.path === path);
    if (found === undefined) throw new Error(path);
    return found;
  };
  return { stack, inputs, input };
}

const messageBytes = (id: string, texts: Readonly<Record<string, string>>): number => {
  const { stack, inputs } = given(id);
  const found = byteCase(stack, inputs, texts);
  if ('problems' in found) throw new Error('refused');
  const { up, down } = sizeSession(stack, found.wireCase.inputs).perMessage;
  return up.ipBytes + down.ipBytes;
};

describe('a changed input', () => {
  it.each([
    ['a topic level', 'mqtt-3-1-1/tcp/none', 'mqtt.topic', 'sensor/temperature/room1/a', 2],
    ['a byte of token, there and back', 'coap/udp/none', 'coap.tokenBytes', '5', 2],
    ['a path segment: its option and its text', 'coap/udp/none', 'coap.path', 'sensor/temperature/room1/ab', 3],
    ['no connection id: its 8 bytes and the inner type, upwards alone', 'coap/udp/dtls-1-2-cid-psk', 'tls.serverCidBytes', '0', -9],
    ['no TCP timestamps: 12 bytes in each of three segments', 'mqtt-3-1-1/tcp/none', 'network.tcpTimestamps', 'false', -36],
    ['one more byte of payload', 'mqtt-3-1-1/tcp/none', 'traffic.payloadBytes', '17', 1],
    ['a payload with its unit', 'raw-udp/udp/none', 'traffic.payloadBytes', '1 kB', 984],
  ])('%s', (_, id, path, text, more) => {
    expect(messageBytes(id, { [path]: text }) - messageBytes(id, {})).toBe(more);
  });

  it('that the model refuses is named with its limit and clause', () => {
    const { stack, inputs, input } = given('coap/udp/none');
    const tried = tryEdit(stack, inputs, {}, input('coap.tokenBytes'), '300');
    expect('problems' in tried && tried.problems.map(problemText)).toEqual(['coap.tokenBytes: expected a whole number from 0 to 8 (RFC 7252 §3), found 300.']);
    expect(tryEdit(stack, inputs, {}, input('coap.tokenBytes'), 'many')).toMatchObject({ problems: [{ field: 'coap.tokenBytes', found: '"many"' }] });
  });

  it('beyond what the page shows is refused by the page', () => {
    const { stack, inputs, input } = given('http-1-1/tcp/none');
    expect(tryEdit(stack, inputs, {}, input('http.responseBodyBytes'), '70000')).toMatchObject({ problems: [{ field: 'http.responseBodyBytes', expected: 'at most 65536 bytes in this view' }] });
    expect(byteCase(stack, { ...inputs, payloadBytes: 1e9 }, {})).toMatchObject({ problems: [{ field: 'traffic.payloadBytes' }] });
  });

  it('equal to the default is no change', () => {
    const { stack, inputs, input } = given('mqtt-5/tcp/none');
    expect(tryEdit(stack, inputs, { 'mqtt.topic': 'a' }, input('mqtt.topic'), inputs.topic)).toEqual({ edits: {} });
  });

  it('of the address that cannot be used is left out, the others count', () => {
    const { stack, inputs } = given('mqtt-5/tcp/none');
    const found = byteCase(stack, inputs, { 'mqtt.topic': 'a/#', 'mqtt.clientId': 'short', 'coap.path': 'x' });
    expect('problems' in found).toBe(false);
    if ('problems' in found) return;
    expect(found.edits).toEqual({ 'mqtt.clientId': 'short' });
    expect(found.dropped.map(({ field }) => field)).toEqual(['mqtt.topic', 'coap.path']);
  });
});
