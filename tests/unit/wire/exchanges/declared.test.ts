import { expect, it } from 'vitest';
import type { DeclaredOverhead } from '../../../../src/wire/exchange.ts';
import { defaultWireInputs } from '../../../../src/wire/inputs.ts';
import { modelSession } from '../../../../src/wire/session.ts';
import type { SessionStack } from '../../../../src/wire/session-writes.ts';
import { sizeSession } from '../../../../src/wire/size-session.ts';

const TOY: DeclaredOverhead = {
  kind: 'declared',
  connect: [{ from: 'client', label: 'HELLO', fields: [{ name: 'Name', bytes: 'device-id', clause: 'toy §1' }] }],
  message: [
    { from: 'client', label: 'DATA', fields: [{ name: 'Header', bytes: 3, clause: 'toy §2' }, { name: 'Topic', bytes: 'topic', clause: 'toy §2' }, { name: 'Body', bytes: 'payload', clause: 'toy §2' }] },
    { from: 'server', label: 'OK', fields: [{ name: 'Code', bytes: 1, clause: 'toy §3' }] },
  ],
  keepAlive: [{ from: 'client', label: 'PING', fields: [{ name: 'Ping', bytes: 1, clause: 'toy §4' }] }],
  close: [],
};
const STACK: SessionStack = { protocol: 'toy', transport: 'tcp', security: 'none', credential: null, overhead: TOY };
const INPUTS = { ...defaultWireInputs(STACK), topic: 'abc', deviceId: 'toy-1', payloadBytes: 10 };

it('a declared protocol gets a session from its fields alone', () => {
  const phases = sizeSession(STACK, INPUTS);
  expect(phases.perMessage.up.transportPayloadBytes).toBe(3 + 3 + 10);
  expect(phases.perMessage.down.transportPayloadBytes).toBe(1);
  expect(phases.perMessage.up.ipBytes).toBe(52 + 16 + 52);
  expect(phases.connect.up.transportPayloadBytes).toBe(5);
  expect(phases.keepalive.up.transportPayloadBytes).toBe(1);
});

it('its fields keep their names and clauses', () => {
  const fields = modelSession(STACK, INPUTS).packets.perMessage.flatMap((packet) => packet.fields.filter(({ clause }) => clause?.startsWith('toy') === true));
  expect(fields.map(({ name, bytes }) => [name, bytes])).toEqual([['Header', 3], ['Topic', 3], ['Body', 10], ['Code', 1]]);
});
