import { coapOptionFields } from '../encodings/coap-option.ts';
import type { Field } from '../field.ts';
import { coapFields, payloadFields, type CoapContext, type CoapMessage } from './coap-message.ts';
import { oscoreMessage } from './oscore.ts';

export { CODE, COAP_TOKEN_MAX, coapFields, OPTION, payloadFields, type CoapCode, type CoapContext, type CoapMessage, type CoapType } from './coap-message.ts';

/** A CoAP message as its transport carries it, protected where the stack has an OSCORE context. An empty message is never protected. */
export function coapMessage(message: CoapMessage, context: CoapContext): readonly Field[] {
  if (context.oscore !== null && message.code !== 'EMPTY') return oscoreMessage(message, context);
  return coapFields(message, context.transport, coapOptionFields(message.options), payloadFields(message));
}
