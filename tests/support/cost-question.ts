import { catalogue } from '../../src/knowledge/index.ts';
import { toScenario, type Answers } from '../../src/questionnaire/index.ts';

/** A meter on NB-IoT whose every answer that bears on the day is given. */
export const METER: Answers = {
  platform: ['rtos'], link: ['nb-iot'], nat: 'nat', firewall: 'open', topology: 'device-cloud', patterns: ['telemetry'], direction: 'uplink', payload: 40, interval: 86_400, loss: 0,
  guarantee: 'at-least-once', latency: 'relaxed', 'push-to-device': 'no', security: 'transport', power: 'battery-years', sleepy: 'yes', fleet: 1_000,
};

export const STACKS = ['coap/udp/dtls-1-2-cid-psk', 'mqtt-5/tcp/tls-1-3-psk'] as const;

export function costQuestion(answers: Answers = METER, stacks: readonly string[] = STACKS) {
  return { scenario: toScenario(answers), catalogue, stacks };
}
