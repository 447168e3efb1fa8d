import { expect, it } from 'vitest';
import { conditionsText } from '../../../../src/report/index.ts';
import { scenarioWith } from '../../../support/scenarios.ts';

it.each([
  ['everything answered', scenarioWith({ payloadBytes: 50, messagesPerDay: 1440, direction: ['uplink'], guarantee: ['at-least-once'], links: ['lte-m'], lossShare: 0.02 }), null,
    '50 B payload, a message every 1 min, from the device, at least once, LTE-M, 2 % loss'],
  ['the input on the axis is left out', scenarioWith({ payloadBytes: 50, messagesPerDay: 24, links: ['wifi', 'lte'] }), 'payloadBytes' as const, 'a message every 1 h, Wi-Fi or LTE'],
  ['open answers stand with their typical value', scenarioWith(), 'messagesPerDay' as const, '50 B payload, an ordinary internet path'],
])('%s', (_, scenario, varied, text) => {
  expect(conditionsText(scenario, varied)).toBe(text);
});
