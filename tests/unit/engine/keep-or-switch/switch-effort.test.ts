import { describe, expect, it } from 'vitest';
import { switchEffort } from '../../../../src/engine/keep-or-switch/switch-effort.ts';
import { decisionCatalogue } from '../../../../src/knowledge/index.ts';
import { scenarioWith, type Given } from '../../../support/scenarios.ts';

const MQTT = 'mqtt-5/tcp/tls-1-3-psk';
const partsOf = (from: string, to: string, given: Given = { platform: 'rtos', topology: 'device-cloud' }) =>
  Object.fromEntries((switchEffort(scenarioWith(given), decisionCatalogue, from, to)?.parts ?? []).map(({ part, step, reason }) => [part, [step, reason]]));

describe('effort of a switch', () => {
  it('is nothing within one protocol', () => {
    expect(switchEffort(scenarioWith(), decisionCatalogue, 'mqtt-3-1-1/tcp/none', MQTT)?.step).toBe(0);
  });

  it.each<[string, string, string, Given, Record<string, unknown>]>([
    ['a broker instead of a server, same path', 'http-1-1/tcp/tls-1-3-psk', MQTT, { platform: 'rtos', topology: 'device-cloud' }, { device: [1, 'same-path'], server: [2, 'other-kind-of-server'], gateway: [0, 'no-gateway'] }],
    ['datagrams instead of a connection', 'http-1-1/tcp/tls-1-3-psk', 'coap/udp/dtls-1-3-cid-psk', { platform: 'rtos', topology: 'device-cloud' }, { device: [2, 'other-path'], server: [1, 'bridged'], gateway: [0, 'no-gateway'] }],
    ['the same over a gateway', 'http-1-1/tcp/tls-1-3-psk', 'coap/udp/dtls-1-3-cid-psk', { platform: 'rtos', topology: 'device-gateway' }, { device: [2, 'other-path'], server: [1, 'bridged'], gateway: [1, 'gateway-translates'] }],
    ['a gateway that must speak anew', 'http-1-1/tcp/tls-1-3-psk', MQTT, { platform: 'linux', topology: 'gateway-cloud' }, { device: [1, 'same-path'], server: [2, 'other-kind-of-server'], gateway: [2, 'gateway-speaks-anew'] }],
    ['a gateway that was not there', 'coap/udp/dtls-1-3-cid-psk', 'mqtt-sn-1-2/udp/dtls-1-2-cid-psk', { platform: 'rtos', topology: 'device-cloud' }, { device: [2, 'other-path'], server: [2, 'other-kind-of-server'], gateway: [3, 'gateway-added'] }],
    ['no library for the platform', 'http-1-1/tcp/tls-1-3-psk', 'coap/udp/dtls-1-3-cid-psk', { platform: 'browser', topology: 'device-cloud' }, { device: [3, 'no-library'], server: [1, 'bridged'], gateway: [0, 'no-gateway'] }],
  ])('%s', (_, from, to, given, expected) => {
    expect(partsOf(from, to, given)).toEqual(expected);
  });

  it('is the highest of its parts', () => {
    for (const to of decisionCatalogue.families.flatMap(({ stacks }) => stacks.map(({ id }) => id))) {
      const effort = switchEffort(scenarioWith({ platform: 'rtos' }), decisionCatalogue, MQTT, to);
      expect(effort?.step, to).toBe(Math.max(...(effort?.parts ?? []).map(({ step }) => step)));
    }
  });

  it('cites the fact behind a bridge and behind another kind of server', () => {
    const sources = switchEffort(scenarioWith({ platform: 'rtos' }), decisionCatalogue, MQTT, 'amqp-1-0/tcp/tls-1-3-cert')?.parts.find(({ part }) => part === 'server')?.sources ?? [];
    expect(sources.map(({ source }) => source)).toEqual(['rabbitmq-mqtt', 'rabbitmq-protocols']);
  });

  it('is not known for a stack that is not there', () => {
    expect(switchEffort(scenarioWith(), decisionCatalogue, 'semaphore/hill/none', MQTT)).toBeNull();
  });
});
