import type { SenmlRecord } from '../encodings/senml.ts';

/** What a LwM2M device, server and data model decide. */
export interface Lwm2mInputs {
  /** Endpoint name; default the common device name. */
  readonly endpoint?: string;
  /** Default 86400 (LwM2M 1.1 Core, resource Lifetime). */
  readonly lifetimeSeconds?: number;
  readonly queueMode?: boolean;
  /** Object links of the registration; default one sensor: server, device and temperature objects. */
  readonly objectLinks?: string;
  /** Identifier that the server gives the registration (default `5a3f`). */
  readonly registrationId?: string;
  /** Token of requests, 0 to 8 bytes (default 4). */
  readonly tokenBytes?: number;
  /** Token of Send, where a library leaves it out; default `tokenBytes`. */
  readonly sendTokenBytes?: number;
  /** Object, instance and resource (default `/3303/0/5700`, the value of a temperature sensor). */
  readonly resource?: string;
  /**
   * How values travel. Up: `notify` of an observed resource (default), `send` (1.1 and later), or a `read` by the server.
   * Down: `write` (default), or `execute` with the payload as arguments.
   */
  readonly operation?: 'notify' | 'send' | 'read' | 'write' | 'execute';
  /** Default TLV in 1.0, SenML CBOR in 1.1, LwM2M CBOR in 1.2. */
  readonly encoding?: Lwm2mEncoding;
  /** A value whose encoding is computed; default `payloadBytes` opaque bytes. */
  readonly value?: number | string;
  /** `payloadBytes` are the whole content, with what the encoding puts around its values (default false: one opaque value). */
  readonly wholeContent?: boolean;
  /** The first label of a SenML record: base name, as wakaama writes, or name (default). */
  readonly senmlName?: 'bn' | 'n';
  /** Records of a SenML pack, where it is not one record of `resource` and `value` (default). */
  readonly pack?: readonly SenmlRecord[];
  /** Message type of notifications; default CON where a delivery guarantee is asked. */
  readonly notificationType?: 'CON' | 'NON';
  /** Value bytes of the Observe option in a notification (default 1). */
  readonly observeSequenceBytes?: number;
}

export type Lwm2mEncoding = 'text' | 'opaque' | 'tlv' | 'senml-json' | 'senml-cbor' | 'lwm2m-cbor';
