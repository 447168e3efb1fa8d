import { describe, expect, it } from 'vitest';
import { findStack } from '../../../../src/knowledge/index.ts';
import { changeCosts, changeTable, editedCase, possibleChanges, type Edits } from '../../../../src/report/byte-view/index.ts';
import { checkWireInputs, defaultWireInputs, keepAlivesInGap, sizeSession, type SessionModel, type WireInputs } from '../../../../src/wire/index.ts';

const sized = (phases: SessionModel['phases'], inputs: WireInputs) => ({ phases, inputs, keepAlivesInGap: keepAlivesInGap(inputs) });

function costsOf(id: string, change: Partial<WireInputs> = {}) {
  const stack = findStack(id);
  if (stack === null) throw new Error(id);
  const inputs: WireInputs = { ...defaultWireInputs(stack), ...change };
  const size = (edits: Edits) => {
    const checked = checkWireInputs(editedCase(id, inputs, edits));
    return 'problems' in checked ? { refused: checked.problems.map(({ field }) => field).join() } : sized(sizeSession(stack, checked.inputs), checked.inputs);
  };
  return changeCosts(possibleChanges(stack, inputs), sized(sizeSession(stack, inputs), inputs), size);
}
const one = (costs: ReturnType<typeof costsOf>, id: string) => costs.find((cost) => cost.id === id);

describe('what one more costs', () => {
  it('a topic level: its text and the slash in each message', () => {
    expect(one(costsOf('mqtt-3-1-1/tcp/none'), 'mqtt.topic more')).toMatchObject({ text: 'One more topic level (/room1)', messageBytes: 6, yearBytes: 6 * 1440 * 365 });
  });
  it('a byte of payload: one byte in each message', () => {
    expect(one(costsOf('coap/udp/none'), 'traffic.payloadBytes more')).toMatchObject({ messageBytes: 1, yearBytes: 1440 * 365 });
  });
  it('a path segment: its option header as well', () => {
    expect(one(costsOf('coap/udp/none'), 'coap.path more')?.messageBytes).toBe(6);
  });
  it('a keep-alive twice as often: rounds in the gaps, none in the messages', () => {
    const cost = one(costsOf('mqtt-3-1-1/tcp/none', { intervalSeconds: 600, keepAliveSeconds: 300 }), 'traffic.keepAliveSeconds half');
    // PINGREQ 54 and ACK 52 up, PINGRESP 54 down; 144 gaps a day with 3 rounds in place of 1.
    expect(cost).toMatchObject({ messageBytes: 0, yearBytes: 365 * 144 * 2 * 160 });
  });
  it('a certificate: at each new session alone', () => {
    const cost = one(costsOf('mqtt-3-1-1/tcp/tls-1-3-cert'), 'tls.certChainBytes more');
    expect(cost?.messageBytes).toBe(0);
    expect(cost?.yearBytes).toBeGreaterThan(300 * 365);
  });
  it('says why where the model does not take it', () => {
    expect(one(costsOf('coap/udp/none', { coap: { tokenBytes: 8 } }), 'coap.tokenBytes more')).toMatchObject({ messageBytes: null, refused: 'coap.tokenBytes' });
  });
  it('leaves out what changes nothing', () => {
    expect(costsOf('raw-link/link/none').map(({ id }) => id)).not.toContain('network.ip toggle');
  });
});

it('stands in a table, with the fleet where there is one', () => {
  const costs = [{ id: 'a', text: 'One more', messageBytes: 1, yearBytes: 1000, refused: null }, { id: 'b', text: 'Less', messageBytes: -2, yearBytes: null, refused: null }, { id: 'c', text: 'Too much', messageBytes: null, yearBytes: null, refused: 'at most 8' }];
  expect(changeTable(costs, 1).rows).toEqual([['One more', '+1 B', '+1 kB'], ['Less', '−2 B', ''], ['Too much: at most 8', '', '']]);
  expect(changeTable(costs, 2000).rows[0]).toEqual(['One more', '+1 B', '+1 kB', '+2 MB']);
});
