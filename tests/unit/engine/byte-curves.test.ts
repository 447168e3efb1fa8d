import { describe, expect, it } from 'vitest';
import { bytesPerDayAt, recommend, typicalSession } from '../../../src/engine/index.ts';
import { SMALL_CATALOGUE } from '../../support/small-catalogue.ts';
import { scenarioWith } from '../../support/scenarios.ts';

const scenario = scenarioWith({ payloadBytes: 40, messagesPerDay: 24, links: ['nb-iot'], direction: ['uplink'] });

describe('bytes a day along an input', () => {
  it.each(['datagram/udp/none', 'broker/tcp/none', 'broker/tcp/tls-1-3-cert'])('%s: at the present answer the figure is that of the recommendation', (stack) => {
    const estimates = recommend(scenario, SMALL_CATALOGUE, []).stacks.find((entry) => entry.stack === stack)?.estimates;
    expect(bytesPerDayAt(scenario, SMALL_CATALOGUE, stack, 'payloadBytes', 40)).toBe(Number(estimates?.bytesPerDayUp) + Number(estimates?.bytesPerDayDown));
  });

  it('grows with the payload and with the number of messages', () => {
    const at = (input: 'payloadBytes' | 'messagesPerDay', value: number) => bytesPerDayAt(scenario, SMALL_CATALOGUE, 'broker/tcp/none', input, value) ?? 0;
    expect(at('payloadBytes', 400)).toBeGreaterThan(at('payloadBytes', 40));
    expect(at('messagesPerDay', 240)).toBeGreaterThan(at('messagesPerDay', 24));
  });

  it('knows nothing of a stack that the catalogue does not hold', () => {
    expect(bytesPerDayAt(scenario, SMALL_CATALOGUE, 'nobody/tcp/none', 'payloadBytes', 40)).toBeNull();
    expect(typicalSession(scenario, SMALL_CATALOGUE, 'nobody/tcp/none')).toBeNull();
  });
});

describe('the typical session', () => {
  it('carries the payload of the scenario in one message', () => {
    const fields = typicalSession(scenario, SMALL_CATALOGUE, 'datagram/udp/none')?.packets.perMessage.flatMap((packet) => packet.fields) ?? [];
    const payload = fields.filter((field) => field.layer === 'payload').reduce((sum, field) => sum + field.bytes, 0);
    expect(payload).toBe(40);
  });
});
