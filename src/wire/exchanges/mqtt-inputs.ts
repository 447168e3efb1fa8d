import type { MqttProperties, MqttPropertyPacket } from '../encodings/mqtt-properties.ts';
import type { Field } from '../field.ts';

/** What an MQTT application, client library or broker decides. */
export interface MqttInputs {
  readonly topic?: string;
  readonly clientId?: string;
  /** Default from the delivery guarantee: 0, 1, 2. */
  readonly qos?: 0 | 1 | 2;
  readonly username?: string | null;
  readonly password?: string | null;
  readonly will?: { readonly topic: string; readonly payloadBytes: number } | null;
  /** Properties of MQTT 5 packets by name, or the bytes that they take (without the length before them). */
  readonly properties?: { readonly [packet in MqttPropertyPacket]?: number | MqttProperties };
  /** Those by name as fields, made by `mqttPropertyFields`; kept out of the exchange so that who needs none loads none. */
  readonly propertyFields?: { readonly [packet in MqttPropertyPacket]?: readonly Field[] };
  /** MQTT 5 topic alias: the topic travels once, then its alias (default false). */
  readonly topicAlias?: boolean;
  /** Remaining length of PUBACK, PUBREC and PUBCOMP in MQTT 5: 2, 3 with a reason code, 4 with an empty property list (default 2). */
  readonly pubackBodyBytes?: 2 | 3 | 4;
  /** Same for all acknowledgements that the client's library writes, PUBREL among them (default 2; mqtt.js spells reason and properties: 4). */
  readonly clientAckBodyBytes?: 2 | 3 | 4;
  /** Body of DISCONNECT in MQTT 5: 0, 1 with a reason code, 2 with an empty property list as well (default 0). */
  readonly disconnectBodyBytes?: 0 | 1 | 2;
  /** Whether the device subscribes in the connect phase; default true for direction down. */
  readonly subscribe?: boolean;
  readonly topicFilter?: string;
  /** Time that the broker takes until CONNACK, milliseconds (default 0). */
  readonly connackThinkMs?: number;
  /** One write a packet (default), or one for each field as mqtt.js does on a stream it cannot cork. */
  readonly writes?: 'packet' | 'field';
}
