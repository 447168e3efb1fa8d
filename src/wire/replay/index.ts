import { amqp091Plan, amqp10Plan } from './families/amqp.ts';
import { coapPlan } from './families/coap.ts';
import { grpcPlan } from './families/grpc.ts';
import { http3Plan } from './families/http-3.ts';
import { http2Plan } from './families/http-2.ts';
import { http11Plan } from './families/http.ts';
import { lwm2mPlan } from './families/lwm2m.ts';
import { mqttSnPlan } from './families/mqtt-sn.ts';
import { mqttPlan } from './families/mqtt.ts';
import { rawTcpPlan, rawUdpPlan, tlsPlan } from './families/raw.ts';
import { webSocketPlan } from './families/websocket.ts';
import type { Planned, ReplayPlan } from './plan.ts';
import { predict } from './predict.ts';
import { readRecord, type CaptureRecord } from './record.ts';
import type { ReplayResult } from './result.ts';

export type { ReplayResult } from './result.ts';

/** Which family reads a record, by its protocol's name. */
const FAMILIES: readonly { readonly protocol: RegExp; readonly plan: (record: CaptureRecord) => Planned }[] = [
  { protocol: /^TCP$/, plan: rawTcpPlan },
  { protocol: /^UDP$/, plan: rawUdpPlan },
  { protocol: /^D?TLS$/, plan: tlsPlan },
  { protocol: /^CoAP$/, plan: coapPlan },
  { protocol: /^MQTT$/, plan: mqttPlan },
  { protocol: /^HTTP\/1\.1$/, plan: http11Plan },
  { protocol: /^HTTP\/2$/, plan: http2Plan },
  { protocol: /^HTTP\/3$/, plan: http3Plan },
  { protocol: /^gRPC$/, plan: grpcPlan },
  { protocol: /^WebSocket$/, plan: webSocketPlan },
  { protocol: /^AMQP 0-9-1$/, plan: amqp091Plan },
  { protocol: /^AMQP 1\.0$/, plan: amqp10Plan },
  { protocol: /^MQTT-SN/, plan: mqttSnPlan },
  { protocol: /^LwM2M/, plan: lwm2mPlan },
];

/** The plan of one record. */
export function planFor(record: CaptureRecord): Planned {
  const family = FAMILIES.find(({ protocol }) => protocol.test(record.protocol));
  return family === undefined ? { unsupported: `protocol ${record.protocol}` } : family.plan(record);
}

/** Keep-alive rounds of an idle window, so many as a capture could hold. */
const MOST_ROUNDS = 2000;

function bounded(plan: ReplayPlan): ReplayPlan {
  if (plan.idle === undefined) return plan;
  const { rounds, everyMs } = plan.idle;
  return { ...plan, idle: { rounds: Number.isFinite(rounds) ? Math.min(MOST_ROUNDS, Math.max(0, rounds)) : 0, everyMs } };
}

/** Predict capture records from their inputs alone. What cannot be predicted says why; nothing throws. */
export function replay(records: readonly unknown[]): ReplayResult[] {
  return records.map((value, index) => {
    const record = readRecord(value);
    if (typeof record === 'string') return { id: String(index), status: 'unsupported', reason: record };
    const plan = planFor(record);
    if ('unsupported' in plan) return { id: record.id, status: 'unsupported', reason: plan.unsupported };
    const assumptions = plan.assumptions ?? [];
    return { ...predict(record.id, bounded(plan)), ...(assumptions.length === 0 ? {} : { assumptions }) };
  });
}
