import type { MqttSnInputs } from '../../exchanges/mqtt-sn-inputs.ts';
import type { Planned } from '../plan.ts';
import { number, text, type CaptureRecord } from '../record.ts';
import { commonPlan } from './record-inputs.ts';

/** mqtt-sn-tools against the Paho gateway and RSMB. */
export function mqttSnPlan(record: CaptureRecord): Planned {
  const common = commonPlan(record, 'mqtt-sn-1-2', 'udp', 'mqtt-sn');
  const { params } = record;
  const keepAliveSeconds = number(params, 'keepaliveS', 60);
  const idleSeconds = number(params, 'idleS');
  return {
    ...common,
    // The client compares whole seconds and pings when more than the interval has passed: one second later.
    ...(idleSeconds > keepAliveSeconds ? { idle: { rounds: Math.floor(idleSeconds / (keepAliveSeconds + 1)), everyMs: (keepAliveSeconds + 1) * 1000 } } : {}),
    inputs: {
      ...common.inputs,
      direction: text(params, 'role').startsWith('subscriber') ? 'down' : 'up',
      keepAliveSeconds,
      mqttSn: { topic: text(params, 'topic'), topicKind: topicKind(text(params, 'topicType')), qos: qosOf(number(params, 'qos')) },
    },
  };
}

function topicKind(words: string): NonNullable<MqttSnInputs['topicKind']> {
  if (words.startsWith('short')) return 'short';
  return words.startsWith('pre') ? 'predefined' : 'registered';
}

function qosOf(value: number): -1 | 0 | 1 | 2 {
  return value === -1 || value === 1 || value === 2 ? value : 0;
}
