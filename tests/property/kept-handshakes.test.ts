import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, type Stack } from '../../src/knowledge/index.ts';
import { defaultWireInputs, type WireInputs } from '../../src/wire/index.ts';
import { exchangeOf } from '../../src/wire/exchanges/index.ts';
import { handshakeWrites } from '../../src/wire/security/handshake.ts';
import { securityOf } from '../../src/wire/security/known-handshakes.ts';
import { tlsSettings } from '../../src/wire/security/tls-settings.ts';

const secured: readonly Stack[] = catalogue.families.flatMap(({ stacks }) => stacks).filter(({ security, transport }) => security !== 'none' && security !== 'oscore' && transport !== 'quic');

const drawn = fc.record({
  stack: fc.constantFrom(...secured), deviceId: fc.string({ maxLength: 300, unit: 'grapheme' }), host: fc.oneof(fc.constant(''), fc.domain()),
  connection: fc.constantFrom<WireInputs['connection']>('kept', 'per-message', 'resumed'), ip: fc.constantFrom<'v4' | 'v6'>('v4', 'v6'), mtu: fc.integer({ min: 256, max: 1500 }),
});

it('a handshake put together from kept parts is the handshake made anew, whoever asked before', () => {
  fc.assert(fc.property(drawn, ({ stack, deviceId, host, connection, ip, mtu }) => {
    const defaults = defaultWireInputs(stack);
    const inputs: WireInputs = { ...defaults, deviceId, host, connection, network: { ...defaults.network, ip, mtu } };
    const settings = tlsSettings(stack, inputs);
    expect(settings).not.toBeNull();
    if (settings !== null) expect(securityOf(stack, inputs)).toEqual({ tls: settings, handshake: handshakeWrites(settings) });
  }), { numRuns: 600 });
});

it('so is that of QUIC', () => {
  const stack = catalogue.families.flatMap(({ stacks }) => stacks).find(({ transport }) => transport === 'quic');
  if (stack === undefined) throw new Error('No stack over QUIC');
  fc.assert(fc.property(drawn, ({ host, connection }) => {
    const inputs: WireInputs = { ...defaultWireInputs(stack), host, connection };
    // A section of its own, though it says nothing, keeps nothing.
    expect(exchangeOf(stack)(stack, inputs).connect).toEqual(exchangeOf(stack)(stack, { ...inputs, http3: {} }).connect);
  }), { numRuns: 100 });
});
