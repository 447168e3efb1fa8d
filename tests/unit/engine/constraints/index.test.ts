import { describe, expect, it } from 'vitest';
import { candidatesOf, factsOf } from '../../../../src/engine/candidate.ts';
import { constraints } from '../../../../src/engine/constraints/index.ts';
import type { Failure } from '../../../../src/engine/constraints/constraint.ts';
import { worldsOver } from '../../../../src/engine/possible-worlds.ts';
import { scenarioWith, type Given } from '../../../support/scenarios.ts';
import { catalogueOf, family, SMALL_CATALOGUE, SMALL_FAMILIES } from '../../../support/small-catalogue.ts';

/** The failures of one stack by one constraint, over all worlds that the given answers leave. */
function failures(code: string, stackId: string, given: Given, catalogue = SMALL_CATALOGUE): (Failure | null)[] {
  const constraint = constraints.find((entry) => entry.id === code);
  const candidate = candidatesOf(catalogue).find((entry) => entry.stack.id === stackId);
  if (constraint === undefined || candidate === undefined) throw new Error(`No such constraint or stack: ${code}, ${stackId}`);
  return worldsOver(scenarioWith(given), constraint.reads).map((world) => constraint.check(world, candidate, factsOf(catalogue)));
}

function fails(code: string, stackId: string, given: Given, catalogue = SMALL_CATALOGUE): boolean {
  return failures(code, stackId, given, catalogue).every((failure) => failure !== null);
}

const ROWS: readonly [title: string, code: string, stack: string, given: Given, expected: boolean][] = [
  ['a browser has no library for datagrams', 'runs-on-platform', 'datagram/udp/none', { platform: 'browser' }, true],
  ['one possible platform is enough', 'runs-on-platform', 'datagram/udp/none', { platform: ['browser', 'server'] }, false],
  ['IP stacks do not run on LoRaWAN', 'runs-on-link', 'broker/tcp/none', { links: ['lorawan'] }, true],
  ['IP stacks do not run on LoRaWAN even with IP on the device', 'runs-on-link', 'broker/tcp/none', { links: ['lorawan'], ipStack: 'yes' }, true],
  ['IP over a serial line is possible', 'runs-on-link', 'broker/tcp/none', { links: ['local-bus'], ipStack: 'yes' }, false],
  ['no IP on the device', 'runs-on-link', 'datagram/udp/none', { ipStack: 'no' }, true],
  ['an adapted link carries IP', 'runs-on-link', 'datagram/udp/none', { links: ['802.15.4'] }, false],
  ['a bare frame on its link', 'runs-on-link', 'frame/link/none', { links: ['lorawan'] }, false],
  ['a bare frame has no place on Ethernet', 'runs-on-link', 'frame/link/none', { links: ['ethernet'] }, true],
  ['each of several links must be carried', 'runs-on-link', 'broker/tcp/none', { links: ['ethernet', 'lorawan'] }, true],
  ['a frame carries what fits', 'fits-frame', 'frame/link/none', { links: ['lorawan'], payloadBytes: 222 }, false],
  ['a frame does not carry more', 'fits-frame', 'frame/link/none', { links: ['lorawan'], payloadBytes: 223 }, true],
  ['a datagram has an end', 'fits-frame', 'datagram/udp/none', { payloadBytes: 65_508 }, true],
  ['an open payload may be small', 'fits-frame', 'datagram/udp/none', {}, false],
  ['memory below the lowest figure', 'fits-memory', 'broker/tcp/tls-1-3-cert', { deviceRamKiB: 31 }, true],
  ['memory at the lowest figure', 'fits-memory', 'broker/tcp/tls-1-3-cert', { deviceRamKiB: 32 }, false],
  ['an unpublished figure eliminates nothing', 'fits-memory', 'frame/link/none', { deviceRamKiB: 1 }, false],
  ['flash counts as RAM does', 'fits-memory', 'broker/tcp/none', { deviceFlashKiB: 15 }, true],
  ['UDP is dropped', 'passes-firewall', 'datagram/udp/none', { firewall: 'udp-blocked' }, true],
  ['TCP passes where UDP does not', 'passes-firewall', 'broker/tcp/none', { firewall: 'udp-blocked' }, false],
  ['a port of its own does not pass for web traffic', 'passes-firewall', 'broker/tcp/tls-1-3-cert', { firewall: 'web-only' }, true],
  ['WebSocket passes as web traffic', 'passes-firewall', 'broker/websocket/tls-1-3-cert', { firewall: 'web-only' }, false],
  ['HTTP passes as web traffic', 'passes-firewall', 'http-1-1/tcp/tls-1-3-cert', { firewall: 'web-only' }, false],
  ['polling does not reach a device within a second', 'reaches-device', 'http-1-1/tcp/none', { pushToDevice: 'yes', latency: 'interactive', nat: 'nat' }, true],
  ['a device without NAT before it listens by itself', 'reaches-device', 'http-1-1/tcp/none', { pushToDevice: 'yes', latency: 'interactive', nat: 'none' }, false],
  ['a device in the same network listens by itself', 'reaches-device', 'http-1-1/tcp/none', { pushToDevice: 'yes', latency: 'interactive', topology: 'lan' }, false],
  ['polling may do for seconds', 'reaches-device', 'http-1-1/tcp/none', { pushToDevice: 'yes', latency: 'seconds' }, false],
  ['a reply window behind NAT on a battery for years', 'reaches-device', 'datagram/udp/none', { pushToDevice: 'yes', latency: 'interactive', nat: 'nat', power: 'battery-years' }, true],
  ['a reply window behind NAT on mains can be kept open', 'reaches-device', 'datagram/udp/none', { pushToDevice: 'yes', latency: 'interactive', nat: 'nat', power: 'mains', sleepy: 'no' }, false],
  ['a reply window behind NAT of a device that sleeps', 'reaches-device', 'datagram/udp/none', { pushToDevice: 'yes', latency: 'interactive', nat: 'nat', power: 'battery-days', sleepy: 'yes' }, true],
  ['datagrams promise nothing', 'gives-guarantee', 'datagram/udp/none', { guarantee: 'at-least-once' }, true],
  ['best effort is enough for best effort', 'gives-guarantee', 'datagram/udp/none', { guarantee: 'best-effort' }, false],
  ['exactly once where the protocol has it', 'gives-guarantee', 'broker/tcp/none', { guarantee: 'exactly-once' }, false],
  ['exactly once where it has not', 'gives-guarantee', 'http-1-1/tcp/none', { guarantee: 'exactly-once' }, true],
  ['datagrams overtake each other', 'keeps-order', 'datagram/udp/none', { ordered: 'yes' }, true],
  ['a connection keeps order', 'keeps-order', 'http-1-1/tcp/none', { ordered: 'yes' }, false],
  ['a broker where none is wanted', 'works-without-broker', 'broker/tcp/none', { broker: 'unwanted' }, true],
  ['two ends need none', 'works-without-broker', 'http-1-1/tcp/none', { broker: 'unwanted' }, false],
  ['a page cannot open TCP', 'serves-browser', 'broker/tcp/none', { topology: 'browser-client' }, true],
  ['a page can speak HTTP', 'serves-browser', 'http-1-1/tcp/none', { topology: 'browser-client' }, false],
  ['plain text where protection is asked', 'offers-security', 'broker/tcp/none', { security: 'transport' }, true],
  ['plain text where none is asked', 'offers-security', 'broker/tcp/none', { security: 'none' }, false],
  ['an open question on security eliminates nothing', 'offers-security', 'broker/tcp/none', {}, false],
  ['TLS ends at the broker', 'offers-security', 'broker/tcp/tls-1-3-cert', { security: 'end-to-end' }, true],
  ['TLS between two ends is end to end', 'offers-security', 'http-1-1/tcp/tls-1-3-cert', { security: 'end-to-end', topology: 'device-cloud' }, false],
  ['LoRaWAN protects its frames', 'offers-security', 'frame/link/none', { security: 'transport', links: ['lorawan'] }, false],
  ['a serial line protects nothing', 'offers-security', 'frame/link/none', { security: 'transport', links: ['local-bus'] }, true],
  ['a certificate variant where keys are shared', 'accepts-credential', 'broker/tcp/tls-1-3-cert', { credentials: 'psk', security: 'transport' }, true],
  ['a key variant where keys are shared', 'accepts-credential', 'datagram/udp/dtls-1-3-cid-psk', { credentials: 'psk', security: 'transport' }, false],
  ['a token travels in any variant with a certificate', 'accepts-credential', 'broker/tcp/tls-1-3-cert', { credentials: 'token', security: 'transport' }, false],
  ['a standard prescribes another protocol', 'follows-standard', 'broker/tcp/none', { standards: ['gnmi'] }, true],
  ['the prescribed protocol follows the standard', 'follows-standard', 'http-1-1/tcp/none', { standards: ['gnmi'] }, false],
  ['a standard that prescribes nothing here', 'follows-standard', 'broker/tcp/none', { standards: ['ocpp'] }, false],
];

describe('constraints', () => {
  it.each(ROWS)('%s', (_title, code, stack, given, expected) => {
    expect(fails(code, stack, given)).toBe(expected);
  });

  it('every constraint has rows that fail and rows that pass', () => {
    for (const { id } of constraints) {
      expect(ROWS.filter((row) => row[1] === id && row[4]).length, `${id} fails`).toBeGreaterThan(0);
      expect(ROWS.filter((row) => row[1] === id && !row[4]).length, `${id} passes`).toBeGreaterThan(0);
    }
  });

  it('every constraint gives the reason why it is a fact', () => {
    for (const { reason } of constraints) expect(reason.length).toBeGreaterThan(40);
  });

  it('a way back that names a number is the number at which the stack fits', () => {
    const [failure] = failures('fits-memory', 'broker/tcp/tls-1-3-cert', { deviceRamKiB: 31 });
    expect(failure?.wayBack).toEqual({ input: 'deviceRamKiB', value: 32 });
    expect(fails('fits-memory', 'broker/tcp/tls-1-3-cert', { deviceRamKiB: 32 })).toBe(false);
  });

  it('a datagram protocol with a binding for a link also runs where some links have IP', () => {
    const mixed = family({ id: 'mixed', nonIpLinks: ['lorawan'], stacks: [{ id: 'mixed/udp/none' }, { id: 'mixed/link/none' }] });
    expect(fails('runs-on-link', 'mixed/link/none', { links: ['lorawan', 'nb-iot'] }, catalogueOf([...SMALL_FAMILIES, mixed]))).toBe(false);
    expect(fails('runs-on-link', 'frame/link/none', { links: ['lorawan', 'nb-iot'] })).toBe(true);
  });

  it('a constraint is handed nothing but the inputs that it declares', () => {
    for (const { reads } of constraints) {
      const [world = {}] = worldsOver(scenarioWith(), reads);
      expect(Object.keys(world).sort()).toEqual([...reads].sort());
    }
  });
});
