import { field, opaque, type Field } from '../field.ts';
import { utf8Length } from './utf8.ts';
import { mqttVarint } from './varint.ts';

/** Properties of an MQTT 5 packet by name (MQTT 5 §2.2.2.2). Which packet takes which is in `MQTT_PROPERTIES`. */
export interface MqttProperties {
  readonly payloadFormatIndicator?: number;
  readonly messageExpirySeconds?: number;
  readonly contentType?: string;
  readonly responseTopic?: string;
  readonly correlationDataBytes?: number;
  readonly subscriptionIdentifier?: number;
  readonly sessionExpirySeconds?: number;
  readonly assignedClientIdentifier?: string;
  readonly serverKeepAliveSeconds?: number;
  readonly authenticationMethod?: string;
  readonly authenticationDataBytes?: number;
  readonly requestProblemInformation?: number;
  readonly willDelaySeconds?: number;
  readonly requestResponseInformation?: number;
  readonly responseInformation?: string;
  readonly serverReference?: string;
  readonly reasonString?: string;
  readonly receiveMaximum?: number;
  readonly topicAliasMaximum?: number;
  readonly maximumQos?: number;
  readonly retainAvailable?: number;
  readonly maximumPacketBytes?: number;
  readonly wildcardSubscriptionAvailable?: number;
  readonly subscriptionIdentifiersAvailable?: number;
  readonly sharedSubscriptionAvailable?: number;
  readonly userProperties?: readonly (readonly [name: string, value: string])[];
}

type Kind = 1 | 2 | 4 | 'varint' | 'text' | 'binary' | 'pairs';
export type MqttPropertyPacket = 'connect' | 'connack' | 'publish' | 'subscribe' | 'will';

const ALL: readonly MqttPropertyPacket[] = ['connect', 'connack', 'publish', 'subscribe', 'will'];

/** Identifier, form and packets of each property, in the order in which they are written. */
export const MQTT_PROPERTIES: { readonly [name in keyof Required<MqttProperties>]: readonly [identifier: number, kind: Kind, packets: readonly MqttPropertyPacket[]] } = {
  payloadFormatIndicator: [1, 1, ['publish', 'will']],
  messageExpirySeconds: [2, 4, ['publish', 'will']],
  contentType: [3, 'text', ['publish', 'will']],
  responseTopic: [8, 'text', ['publish', 'will']],
  correlationDataBytes: [9, 'binary', ['publish', 'will']],
  subscriptionIdentifier: [11, 'varint', ['publish', 'subscribe']],
  sessionExpirySeconds: [17, 4, ['connect', 'connack']],
  assignedClientIdentifier: [18, 'text', ['connack']],
  serverKeepAliveSeconds: [19, 2, ['connack']],
  authenticationMethod: [21, 'text', ['connect', 'connack']],
  authenticationDataBytes: [22, 'binary', ['connect', 'connack']],
  requestProblemInformation: [23, 1, ['connect']],
  willDelaySeconds: [24, 4, ['will']],
  requestResponseInformation: [25, 1, ['connect']],
  responseInformation: [26, 'text', ['connack']],
  serverReference: [28, 'text', ['connack']],
  reasonString: [31, 'text', ['connack']],
  receiveMaximum: [33, 2, ['connect', 'connack']],
  topicAliasMaximum: [34, 2, ['connect', 'connack']],
  maximumQos: [36, 1, ['connack']],
  retainAvailable: [37, 1, ['connack']],
  maximumPacketBytes: [39, 4, ['connect', 'connack']],
  wildcardSubscriptionAvailable: [40, 1, ['connack']],
  subscriptionIdentifiersAvailable: [41, 1, ['connack']],
  sharedSubscriptionAvailable: [42, 1, ['connack']],
  userProperties: [38, 'pairs', ALL],
};

const CLAUSE = 'MQTT 5 §2.2.2.2';

/** The properties as fields: identifier and value each, strings behind a length of two bytes. */
export function mqttPropertyFields(properties: MqttProperties): readonly Field[] {
  return Object.entries(MQTT_PROPERTIES).flatMap(([name, [identifier, kind]]): readonly Field[] => {
    const value = properties[name as keyof MqttProperties];
    return value === undefined ? [] : property(name, identifier, kind, value);
  });
}

function property(name: string, identifier: number, kind: Kind, value: NonNullable<MqttProperties[keyof MqttProperties]>): readonly Field[] {
  const head = field('protocol', `${name}: identifier`, 1, identifier, CLAUSE);
  if (typeof value === 'string') return [head, ...text(name, value)];
  if (typeof value !== 'number') return value.flatMap(([key, held]) => [head, ...text(`${name}: name`, key), ...text(`${name}: value`, held)]);
  if (kind === 'varint') return [head, mqttVarint('protocol', name, value, CLAUSE)];
  if (kind === 'binary') return [head, field('protocol', `${name}: length`, 2, value, CLAUSE), ...(value === 0 ? [] : [opaque('protocol', name, value, CLAUSE)])];
  return [head, field('protocol', name, typeof kind === 'number' ? kind : 1, value, CLAUSE)];
}

function text(name: string, value: string): readonly Field[] {
  const bytes = utf8Length(value);
  return [field('protocol', `${name}: length`, 2, bytes, CLAUSE), ...(bytes === 0 ? [] : [field('protocol', name, bytes, value, CLAUSE)])];
}

