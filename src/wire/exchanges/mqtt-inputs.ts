/** What an MQTT application, client library or broker decides. */
export interface MqttInputs {
  readonly topic?: string;
  readonly clientId?: string;
  /** Default from the delivery guarantee: 0, 1, 2. */
  readonly qos?: 0 | 1 | 2;
  readonly username?: string | null;
  readonly password?: string | null;
  readonly will?: { readonly topic: string; readonly payloadBytes: number } | null;
  /** Property bytes (without the length before them) in MQTT 5 packets. */
  readonly properties?: {
    readonly connect?: number;
    readonly connack?: number;
    readonly publish?: number;
    readonly subscribe?: number;
    readonly will?: number;
  };
  /** MQTT 5 topic alias: the topic travels once, then its alias (default false). */
  readonly topicAlias?: boolean;
  /** Remaining length of PUBACK, PUBREC and PUBCOMP in MQTT 5: 2, 3 with a reason code, 4 with an empty property list (default 2). */
  readonly pubackBodyBytes?: 2 | 3 | 4;
  /** Body of DISCONNECT in MQTT 5: 0, 1 with a reason code, 2 with an empty property list as well (default 0). */
  readonly disconnectBodyBytes?: 0 | 1 | 2;
  /** Whether the device subscribes in the connect phase; default true for direction down. */
  readonly subscribe?: boolean;
  readonly topicFilter?: string;
  /** One write a packet (default), or one for each field as mqtt.js does on a stream it cannot cork. */
  readonly writes?: 'packet' | 'field';
}
