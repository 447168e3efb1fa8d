import type { Amqp091Inputs } from './amqp-0-9-1-inputs.ts';
import type { Amqp10Inputs } from './amqp-1-0-inputs.ts';
import type { CoapInputs } from './coap-inputs.ts';
import type { GrpcInputs } from './grpc-inputs.ts';
import type { Http2Inputs } from './http-2-inputs.ts';
import type { Http3Inputs } from './http-3-inputs.ts';
import type { HttpInputs } from './http-inputs.ts';
import type { Lwm2mInputs } from './lwm2m-inputs.ts';
import type { MqttInputs } from './mqtt-inputs.ts';
import type { MqttSnInputs } from './mqtt-sn-inputs.ts';
import type { RawInputs } from './raw-inputs.ts';
import type { WebSocketMessageInputs } from './websocket-inputs.ts';
import type { WebSocketInputs } from '../layers/websocket-inputs.ts';

/**
 * The optional section of each protocol in `WireInputs` and in a wire case. One line a protocol; the type stands beside the exchange with
 * the default of each member.
 */
export interface ProtocolSections {
  readonly raw?: RawInputs;
  readonly coap?: CoapInputs;
  readonly lwm2m?: Lwm2mInputs;
  readonly mqtt?: MqttInputs;
  readonly mqttSn?: MqttSnInputs;
  readonly amqp091?: Amqp091Inputs;
  readonly amqp10?: Amqp10Inputs;
  readonly http?: HttpInputs;
  readonly http2?: Http2Inputs;
  readonly http3?: Http3Inputs;
  readonly grpc?: GrpcInputs;
  readonly websocket?: WebSocketInputs;
  readonly websocketMessage?: WebSocketMessageInputs;
}
