import { expect, it } from 'vitest';
import { companyDataChanges } from '../../../../src/report/index.ts';
import { companyData, exampleText, ground } from '../../../support/company-data.ts';

const changes = (parts: object) => companyDataChanges(companyData(parts).data, ground.catalogue);

it('says of every part of the file what it changes', () => {
  expect(changes(JSON.parse(exampleText) as object)).toEqual([
    'Weight of Simplicity before any answer: 4 instead of 2.',
    'Weight of Maturity before any answer: 3 instead of 2.',
    'Left out: gRPC and amqp-0-9-1.',
    'NB-IoT, round-trip time: 1.8–9 s instead of 300 ms–10 s.',
    'Grade of LwM2M for Simplicity: 4 instead of 0.',
    'RAM of MQTT 5 over TCP, TLS 1.3 (pre-shared key): 41 KiB.',
    'Tariffs: Frame contract of 2026.',
    'The platform of one’s own takes MQTT and Meter protocol and nothing else.',
    'A protocol of one’s own: Meter protocol, based on Raw UDP.',
  ]);
});

it('says nothing of a file with a name alone', () => {
  expect(changes({})).toEqual([]);
});

it('names platforms, capabilities and stacks, too', () => {
  const sources = [{ source: 'rfc-7252' }];
  const platforms = { linux: { support: 'no', note: 'Not with us.', sources } };
  expect(changes({ hidden: ['coap/udp/none'], facts: { protocols: { coap: { obtained: 'assumed', checked: '2026-11-30', platforms } }, stacks: { 'mqtt-5/tcp/none': { statements: { obtained: 'assumed', checked: '2026-11-30', platforms } } } } })).toEqual([
    'Left out: CoAP over UDP, unprotected.', 'CoAP, other statements: linux.', 'MQTT 5 over TCP, unprotected, other statements: linux.',
  ]);
});
