import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';

const stepOf = (id: string, criterion: string): number | undefined => {
  for (const family of catalogue.families) {
    const stack = family.stacks.find((candidate) => candidate.id === id);
    if (stack) return (stack.gradeOverrides?.[criterion] ?? family.grades[criterion])?.step;
  }
  return undefined;
};

describe('what security does to addresses', () => {
  it.each(['coap', 'raw-udp', 'mqtt-sn-1-2', 'lwm2m-1-2'])('%s: Connection ID keeps the session through a new address, DTLS without it does not', (protocol) => {
    const withId = stepOf(`${protocol}/udp/dtls-1-2-cid-psk`, 'nat-longevity') ?? -1;
    const without = stepOf(`${protocol}/udp/dtls-1-2-psk`, 'nat-longevity') ?? -1;
    expect(without).toBe(0);
    expect(withId).toBeGreaterThan(without);
  });

  it('OSCORE is not tied to an address', () => {
    expect(stepOf('coap/udp/oscore', 'nat-longevity')).toBe(stepOf('coap/udp/dtls-1-2-cid-psk', 'nat-longevity'));
  });

  it('WebSocket opens web ports and pages to MQTT, TCP does not', () => {
    expect(stepOf('mqtt-5/websocket/tls-1-3-cert', 'firewall-traversal')).toBeGreaterThan(stepOf('mqtt-5/tcp/tls-1-3-cert', 'firewall-traversal') ?? 9);
    expect(stepOf('mqtt-5/websocket/tls-1-3-cert', 'browser-fit')).toBe(4);
    expect(stepOf('mqtt-5/tcp/tls-1-3-cert', 'browser-fit')).toBe(0);
  });

  it('only MQTT 5 shares subscriptions', () => {
    expect(stepOf('mqtt-5/tcp/none', 'work-queue')).toBeGreaterThan(stepOf('mqtt-3-1-1/tcp/none', 'work-queue') ?? 9);
  });
});
