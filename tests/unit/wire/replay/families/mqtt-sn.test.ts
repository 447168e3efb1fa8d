import { describe, expect, it } from 'vitest';
import { replay } from '../../../../../src/wire/replay/index.ts';

/** Pings of mqtt-sn-sub in an idle window: it looks at the clock every half interval. */
describe('keep-alive of mqtt-sn-tools', () => {
  it.each([
    ['5 s: every 6 s', 5, 26, 4],
    ['7 s: every 9 s', 7, 30, 3],
    ['10 s: every 10 s, and the round trip', 10, 35, 3],
    ['10 s in 40 s: the round trips push the fourth out', 10, 40, 3],
    ['60 s: nothing yet', 60, 35, 0],
  ])('%s', (_name, keepaliveS, idleS, pings) => {
    const [result] = replay([{
      id: 'a', protocol: 'MQTT-SN 1.2', binding: 'UDP', security: { kind: 'none' }, implementation: { client: 'mqtt-sn-tools mqtt-sn-sub', server: 'mosquitto.rsmb broker_mqtts', versions: {} },
      params: { role: 'subscriber: command down', clientId: 'device-0001', topic: 'device/0001/command', payloadBytes: 16, qos: 1, keepaliveS, idleS, messages: 10, spacingMs: 1000, rttMs: 40 },
    }]);
    expect(result?.phases?.keepalive.up).toEqual({ packets: pings, ipBytes: 30 * pings, transportPayloadBytes: 2 * pings });
  });
});
