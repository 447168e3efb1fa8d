import { coapOptionFields, type CoapOption } from '../encodings/coap-option.ts';
import { utf8Length } from '../encodings/utf8.ts';
import type { Side, StackView, WireInputs, Write } from '../exchange.ts';
import { field, opaque, type Field } from '../field.ts';
import { coapFields, OPTION, type CoapCode, type CoapContext } from '../layers/coap-message.ts';
import { edhocMessage1, edhocMessage2, edhocMessage3, edhocMessage4, edhocWrongSuite, type EdhocOptions } from './edhoc.ts';
import type { EdhocInputs, KeyExchange } from './oscore-inputs.ts';

/** Content-Formats of the requests, which carry a connection identifier before the message, and of the responses (RFC 9528 §10.9). */
const CID_EDHOC = 65;
const EDHOC = 64;

/**
 * EDHOC between a device (Initiator and CoAP client) and its server as two CoAP exchanges (RFC 9528 appendix A.2), the second of which may
 * ride in the first OSCORE request (RFC 9668 §3).
 */
export function edhocSession(stack: StackView, inputs: WireInputs): KeyExchange {
  const own = inputs.oscore?.edhoc ?? {};
  const options = edhocOptions(own, inputs.oscore?.tagBytes ?? 8);
  const context: CoapContext = { transport: stack.transport === 'quic' ? 'udp' : stack.transport, oscore: null };
  const say = (from: Side, label: string, code: CoapCode, content: readonly Field[]): Write => ({
    from, label: `EDHOC ${label}`, timing: 'reply', fields: coapMessage(context, own, from, code, content),
  });
  const responderId = opaque('security', 'C_R', options.responderIdBytes ?? 1, 'RFC 9528 §3.3.2');
  const first = (suites: number): Write => say('client', 'message_1', 'POST', [
    field('security', 'true in place of a connection identifier', 1, 0xf5, 'RFC 9528 appendix A.2'), ...edhocMessage1({ ...options, suites }),
  ]);
  const retry = own.wrongSuiteFirst === true ? [first(1), say('server', 'error', '4.00', edhocWrongSuite)] : [];
  const suites = own.wrongSuiteFirst === true ? 2 : (options.suites ?? 1);
  const opening = [...retry, first(suites), say('server', 'message_2', '2.04', edhocMessage2(options))];
  const third = edhocMessage3(options);
  if (ridesAlong(stack, inputs)) return { writes: opening, inFirstRequest: third };
  return {
    writes: [...opening, say('client', 'message_3', 'POST', [responderId, ...third]), say('server', own.message4 === true ? 'message_4' : 'message_3 accepted', '2.04', own.message4 === true ? edhocMessage4(options) : [])],
    inFirstRequest: [],
  };
}

/** Only a request of the device that fits one message can bring message_3 along. */
function ridesAlong({ protocol }: StackView, inputs: WireInputs): boolean {
  if (inputs.oscore?.keyExchange !== 'edhoc-combined') return false;
  if (protocol !== 'coap') return true;
  return inputs.direction === 'up' && inputs.coap?.observe !== true && inputs.payloadBytes <= (inputs.coap?.blockSize ?? 1024);
}

function edhocOptions(own: EdhocInputs, tagBytes: number): EdhocOptions {
  const credential = own.credential ?? 'kid';
  return {
    authentication: own.authentication ?? 'static-dh', credential: credential === 'x5chain' ? { certificateBytes: own.certificateBytes ?? 316 } : credential, suites: own.suites ?? 1,
    initiatorIdBytes: own.initiatorIdBytes ?? 1, responderIdBytes: own.responderIdBytes ?? 1, tagBytes: tagBytes > 8 ? 16 : 8,
  };
}

function coapMessage(context: CoapContext, own: EdhocInputs, from: Side, code: CoapCode, content: readonly Field[]): readonly Field[] {
  const request = from === 'client';
  const options: CoapOption[] = request ? (own.path ?? '.well-known/edhoc').split('/').map((segment) => ({ number: OPTION.uriPath, name: 'Uri-Path', valueBytes: utf8Length(segment), value: segment })) : [];
  if ((own.contentFormat ?? true) && content.length > 0) options.push({ number: OPTION.contentFormat, name: 'Content-Format', valueBytes: 1, value: request ? CID_EDHOC : EDHOC });
  const payload = content.length === 0 ? [] : [field('protocol', 'Payload marker', 1, 0xff, 'RFC 7252 §3'), ...content];
  return coapFields({ type: request ? 'CON' : 'ACK', code, tokenBytes: own.tokenBytes ?? 4 }, context.transport, coapOptionFields(options), payload);
}
