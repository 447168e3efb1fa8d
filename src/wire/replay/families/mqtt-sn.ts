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
  const pingEveryMs = 1000 * pingSeconds(keepAliveSeconds) + common.inputs.network.rttMs;
  return {
    ...common,
    ...(idleSeconds > keepAliveSeconds ? { idle: { rounds: Math.floor((1000 * idleSeconds) / pingEveryMs), everyMs: pingEveryMs } } : {}),
    inputs: {
      ...common.inputs,
      direction: text(params, 'role').startsWith('subscriber') ? 'down' : 'up',
      keepAliveSeconds,
      mqttSn: { topic: text(params, 'topic'), topicKind: topicKind(text(params, 'topicType')), qos: qosOf(number(params, 'qos')) },
    },
  };
}

/**
 * mqtt-sn-tools looks at the clock each time that it has waited for half the keep-alive interval in whole seconds, and pings if the interval has
 * passed (mqtt_sn_wait_for); the answer ends one wait before the next begins.
 */
function pingSeconds(keepAliveSeconds: number): number {
  const wait = Math.max(1, Math.floor(keepAliveSeconds / 2));
  return wait * Math.max(1, Math.ceil(keepAliveSeconds / wait));
}

function topicKind(words: string): NonNullable<MqttSnInputs['topicKind']> {
  if (words.startsWith('short')) return 'short';
  return words.startsWith('pre') ? 'predefined' : 'registered';
}

function qosOf(value: number): -1 | 0 | 1 | 2 {
  return value === -1 || value === 1 || value === 2 ? value : 0;
}
