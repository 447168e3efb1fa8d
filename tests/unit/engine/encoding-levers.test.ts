import { expect, it } from 'vitest';
import { byteLevers, bytesPerDayAt } from '../../../src/engine/index.ts';
import { decisionCatalogue } from '../../../src/knowledge/index.ts';
import { scenarioWith } from '../../support/scenarios.ts';

const MQTT = 'mqtt-5/tcp/tls-1-3-psk';
const leversOf = (given: Parameters<typeof scenarioWith>[0], stack = MQTT) => {
  const scenario = scenarioWith({ payloadBytes: 175, messagesPerDay: 24, ...given });
  const ranking = [{ protocol: stack.split('-')[0] ?? '', stack }];
  return { scenario, levers: byteLevers(scenario, decisionCatalogue, ranking)?.levers ?? [] };
};

it('names the thriftiest encoding with names in the message and the thriftiest with a schema, in place of half the payload', () => {
  const { scenario, levers } = leversOf({ payloadEncoding: 'json' });
  expect(levers.filter(({ id }) => id === 'half-payload')).toEqual([]);
  expect(levers.filter(({ id }) => id === 'encoding')).toEqual([
    { id: 'encoding', bytesPerDay: bytesPerDayAt(scenario, decisionCatalogue, MQTT, 'payloadBytes', 16), encodings: { from: 'json', to: 'binary' } },
    { id: 'encoding', bytesPerDay: bytesPerDayAt(scenario, decisionCatalogue, MQTT, 'payloadBytes', 75), encodings: { from: 'json', to: 'senml-cbor' } },
  ]);
});

it.each([
  ['nobody said how the payload is written', {}, MQTT], ['the encoding is the smallest already', { payloadEncoding: 'binary' }, MQTT],
  ['the protocol does not take what was named', { payloadEncoding: 'json' }, 'grpc/tcp/tls-1-3-cert'],
])('keeps half the payload where %s', (_, given, stack) => {
  const ids = leversOf(given, stack).levers.map(({ id }) => id);
  expect(ids).toContain('half-payload');
  expect(ids).not.toContain('encoding');
});
