import { readFileSync } from 'node:fs';
import type { FamilyId } from '../../src/knowledge/index.ts';

/** A decision that somebody published: the conditions that the source states, what its collector filled in, and the answer. */
export interface PublishedDecision {
  readonly id: string;
  readonly source: { readonly title: string; readonly url: string; readonly year: number | null };
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly inferred: Readonly<Record<string, unknown>>;
  /** The source's answer first, then what it names as acceptable. */
  readonly chosen: readonly string[];
  /** Near equivalents that a fair reader accepts. */
  readonly acceptableInferred: readonly string[];
  /** What the source ruled out for this situation. */
  readonly rejected: readonly string[];
}

const FAMILY_OF: Readonly<Record<string, FamilyId>> = {
  'Raw TCP': 'raw-tcp', 'Raw UDP': 'raw-udp', CoAP: 'coap', MQTT: 'mqtt', 'MQTT over WebSocket': 'mqtt', 'MQTT-SN': 'mqtt-sn', LwM2M: 'lwm2m', AMQP: 'amqp', HTTP: 'http', WebSocket: 'websocket', gRPC: 'grpc', 'Raw LoRaWAN': 'raw-link',
};

/** @throws when a case names a protocol that is none of ours */
export function familyOf(name: string): FamilyId {
  const family = FAMILY_OF[name];
  if (family === undefined) throw new RangeError(`A case names ${name}, which is no family of the catalogue`);
  return family;
}

export function readDecisions(file: string): readonly PublishedDecision[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly PublishedDecision[];
}
