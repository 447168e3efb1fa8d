/** What an MQTT-SN client, gateway or topic plan decides. */
export interface MqttSnInputs {
  readonly clientId?: string;
  readonly topic?: string;
  /**
   * `registered`: a name that the gateway gives an id for, once a session; `predefined`: an id both sides know; `short`: a two-character name
   * (MQTT-SN 1.2 §3). Default `registered`.
   */
  readonly topicKind?: 'registered' | 'predefined' | 'short';
  /** -1: publish without a session, which needs a predefined or short topic. Default from the delivery guarantee: 0, 1, 2. */
  readonly qos?: -1 | 0 | 1 | 2;
  readonly will?: { readonly topic: string; readonly payloadBytes: number } | null;
  /** Commands down: the device subscribes to this name (default: the topic). */
  readonly topicFilter?: string;
  /** A wildcard subscription: the gateway registers the topic with the device before the first message (default false). */
  readonly wildcard?: boolean;
  /**
   * A sleeping client tells the gateway how long it will be away (DISCONNECT with that duration), asks for kept messages when it wakes and
   * connects again to send (§6.14). Its keep-alive round is the wake-up check; `null` is a client that stays awake (default).
   */
  readonly sleepSeconds?: number | null;
  /** Forwarder encapsulation between device and gateway: bytes of the wireless node id; `null` is none (default). */
  readonly forwarderNodeIdBytes?: number | null;
}
