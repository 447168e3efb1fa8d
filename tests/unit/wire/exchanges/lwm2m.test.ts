import { describe, expect, it } from 'vitest';
import { lwm2m } from '../../../../src/wire/exchanges/lwm2m.ts';
import type { Lwm2mInputs } from '../../../../src/wire/exchanges/lwm2m-inputs.ts';
import type { WireInputs } from '../../../../src/wire/index.ts';
import { sizes, stackView, totals, wireInputs } from '../../../support/wire-exchange.ts';

const model = (version: '1-0' | '1-1' | '1-2', own: Lwm2mInputs, changes: Partial<WireInputs> = {}, transport: 'udp' | 'tcp' = 'udp') => {
  const stack = stackView(`lwm2m-${version}`, transport);
  return lwm2m(stack, wireInputs(stack, { guarantee: 'best-effort', deviceId: 'dev-0001', ...changes, lwm2m: own }));
};

const WAKAAMA: Lwm2mInputs = {
  endpoint: 'device-0001', lifetimeSeconds: 300, registrationId: '0', resource: '/3/0/9', encoding: 'senml-json', senmlName: 'bn', value: 93,
  objectLinks: '</>;rt="oma.lwm2m";ct=110,</1>;ver=1.1,</1/0>,</2/0>,</3/0>,</4/0>,</5/0>,</6/0>,</7/0>,</31024>;ver=1.0,</31024/10>,</31024/11>,</31024/12>',
};

describe('LwM2M 1.1 against captures of wakaama f91cfe0', () => {
  it('registers, is observed, notifies', () => {
    const exchange = model('1-1', WAKAAMA);
    expect(sizes(exchange.connect)).toEqual(['up Register 191', 'down 2.01 response 13', 'down Observe 17', 'up 2.05 response 36']);
    expect(sizes(exchange.message)).toEqual(['up NON Notify 37']);
  });

  it('is read', () => {
    expect(totals(model('1-1', { ...WAKAAMA, operation: 'read' }).message)).toEqual({ up: 35, down: 16 });
  });

  it('a shorter lifetime makes a shorter registration; updates and de-registration', () => {
    const exchange = model('1-1', { ...WAKAAMA, lifetimeSeconds: 15, operation: 'read' });
    expect(totals(exchange.connect)).toEqual({ up: 190, down: 13 });
    expect(totals(exchange.keepAlive)).toEqual({ up: 13, down: 8 });
    expect(totals(exchange.close)).toEqual({ up: 13, down: 8 });
  });
});

describe('LwM2M with its content written already', () => {
  it('is as long as with the value that the content holds', () => {
    const value = model('1-1', { encoding: 'senml-cbor', value: 21.5 });
    const whole = model('1-1', { encoding: 'senml-cbor', wholeContent: true }, { payloadBytes: 20 });
    expect(sizes(whole.message)).toEqual(sizes(value.message));
  });
});

describe('LwM2M messages against an independent CoAP encoder', () => {
  it.each([
    ['1.0 Register', model('1-0', {}).connect, 'up Register 72'],
    ['1.1 Register in queue mode', model('1-1', { queueMode: true }).connect, 'up Register 100'],
    ['Created', model('1-0', {}).connect, 'down 2.01 response 16'],
    ['Update', model('1-1', {}).keepAlive, 'up Update 16'],
    ['De-register', model('1-1', {}).close, 'up De-register 16'],
    ['Read as text', model('1-1', { operation: 'read', encoding: 'text', value: '21.5' }).message, 'up 2.05 response 14'],
    ['Observe in SenML CBOR', model('1-1', {}).connect, 'down Observe 23'],
    ['CON Notify in TLV', model('1-0', { value: 21.5, notificationType: 'CON' }).message, 'up CON Notify 21'],
    ['Write as text', model('1-2', { resource: '/1/0/1', encoding: 'text', value: 3600 }, { direction: 'down' }).message, 'down Write 20'],
    ['Execute', model('1-1', { resource: '/3/0/4', operation: 'execute', encoding: 'text' }, { payloadBytes: 0 }).message, 'down Execute 14'],
  ] as const)('%s', (_title, writes, expected) => {
    expect(sizes(writes)).toContain(expected);
  });

  it('a confirmed notification is answered by an empty ACK', () => {
    expect(sizes(model('1-0', { value: 21.5, notificationType: 'CON' }).message)).toEqual(['up CON Notify 21', 'down ACK 4']);
  });

  it('Send carries a value to the server by itself', () => {
    expect(sizes(model('1-1', { operation: 'send', value: 21.5 }).message)).toEqual(['up Send 34', 'down 2.04 response 8']);
  });

  it('over TCP both sides state their capabilities first, and nothing is acknowledged', () => {
    const exchange = model('1-1', { value: 21.5 }, { guarantee: 'at-least-once' }, 'tcp');
    expect(sizes(exchange.connect).slice(0, 2)).toEqual(['up CSM 6', 'down CSM 6']);
    expect(sizes(exchange.message)).toEqual(['up Notify 32']);
  });

  it('a large value is sent block by block, each block answered', () => {
    const writes = model('1-1', { operation: 'send', encoding: 'opaque' }, { payloadBytes: 2500 }).message;
    expect(writes.filter((write) => write.from === 'client')).toHaveLength(3);
    expect(writes.filter((write) => write.from === 'server')).toHaveLength(3);
    expect(totals(writes).up).toBeGreaterThan(2500);
  });

  it('a large value is read block by block, each block asked for', () => {
    const writes = model('1-1', { operation: 'read', encoding: 'opaque' }, { payloadBytes: 2500 }).message;
    expect(writes.map(({ from }) => from)).toEqual(['server', 'client', 'server', 'client', 'server', 'client']);
  });
});
