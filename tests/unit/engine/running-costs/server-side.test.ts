import { describe, expect, it } from 'vitest';
import { atOnce, serverSides } from '../../../../src/engine/index.ts';
import { loadServingFacts } from '../../../../src/knowledge/index.ts';
import type { Answers } from '../../../../src/questionnaire/index.ts';
import { costQuestion, METER } from '../../../support/cost-question.ts';

const facts = await loadServingFacts();
const AWAKE: Answers = { ...METER, sleepy: 'no', interval: 3_600, power: 'mains', fleet: 100_000 };
const sides = (answers: Answers, stacks: readonly string[]) => atOnce(serverSides({ ...costQuestion(answers, stacks), facts }));
const [MQTT, COAP, QUIC] = ['mqtt-5/tcp/tls-1-3-psk', 'coap/udp/dtls-1-2-cid-psk', 'http-3/quic/tls-1-3-cert'] as const;

describe('the server side of the stacks of a result', () => {
  it('an answered fleet has a point where nothing else is open', () => {
    const { devices, rows: [mqtt] } = sides(AWAKE, [MQTT]);
    expect(devices).toEqual({ low: 100_000, high: 100_000 });
    expect(mqtt?.all).toEqual(mqtt?.typical);
    expect(mqtt?.typical).toMatchObject({ load: { atOnce: { low: 100_000, high: 100_000 }, messagesPerSecond: { low: 2_400_000 / 86_400 } }, memoryBytes: { low: 1.2e9, high: 32.3e9 }, tlsBytes: { low: 0, high: 3.4e9 } });
  });

  it('a range of devices is carried, and the typical one lies inside', () => {
    const { rows: [mqtt] } = sides({ ...AWAKE, fleet: [1_000, 100_000] }, [MQTT]);
    const [typical, all] = [mqtt?.typical.load, mqtt?.all.load];
    if (typical === undefined || all === undefined || 'unknown' in typical || 'unknown' in all) throw new Error('Expected a load');
    expect(all.atOnce).toEqual({ low: 1_000, high: 100_000 });
    expect(all.atOnce.low <= typical.atOnce.low && typical.atOnce.high <= all.atOnce.high).toBe(true);
  });

  it('an open fleet leaves the load unknown and keeps the published tests', () => {
    const { fleet: _, ...open } = AWAKE;
    const { devices, rows: [mqtt] } = sides(open, [MQTT]);
    expect(devices).toBeNull();
    expect(mqtt?.typical).toEqual({ load: { unknown: 'the number of devices' }, memoryBytes: { unknown: 'the number of devices' }, tlsBytes: { unknown: 'the number of devices' } });
    expect(mqtt?.published.length).toBeGreaterThan(5);
  });

  it('over datagrams and QUIC nothing is taken from tests of TCP connections', () => {
    const [coap, quic] = sides(AWAKE, [COAP, QUIC]).rows;
    expect(coap).toMatchObject({ held: 'context', published: [], tls: null, typical: { memoryBytes: { unknown: 'a published figure for the memory of a security context on a server' }, tlsBytes: null } });
    expect(quic).toMatchObject({ held: 'connection', published: [], tls: null, typical: { memoryBytes: { unknown: 'a published figure for the memory of a server of this protocol' } } });
  });
});
