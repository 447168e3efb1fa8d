import { coapOptionFields, type CoapOption } from '../encodings/coap-option.ts';
import { field, opaque, type Field } from '../field.ts';
import type { OscoreInputs } from '../security/oscore-inputs.ts';
import { CODE, coapFields, OPTION, payloadFields, type CoapContext, type CoapMessage } from './coap-message.ts';

/** Options that stay outside the ciphertext (class U, RFC 8613 §4.1.2), and Observe, which stands on both sides (§4.1.3.5). */
const OUTER: readonly number[] = [OPTION.uriHost, OPTION.uriPort];

/** The protected form of a CoAP message: outer header, OSCORE option, ciphertext (RFC 8613 §4 to §6). */
export function oscoreMessage(message: CoapMessage, context: CoapContext): readonly Field[] {
  const oscore = context.oscore ?? {};
  const request = CODE[message.code] < 0x20;
  const observe = message.options.some((option) => option.number === OPTION.observe);
  const inner: Field[] = [
    field('security', 'Inner code', 1, CODE[message.code], 'RFC 8613 §5.3'),
    ...coapOptionFields(message.options.filter((option) => !OUTER.includes(option.number)).map((option) => (request ? option : innerOfResponse(option)))), ...payloadFields(message),
    opaque('security', 'Authentication tag', oscore.tagBytes ?? 8, 'RFC 8613 §5.3'),
  ];
  const option: CoapOption = { number: OPTION.oscore, name: 'OSCORE', valueBytes: 0, parts: oscoreOption(oscore, request, observe) };
  const outer = message.options.filter(({ number }) => OUTER.includes(number) || number === OPTION.observe);
  const riding = request ? (context.messageThree ?? []) : [];
  const edhoc: readonly CoapOption[] = riding.length === 0 ? [] : [{ number: OPTION.edhoc, name: 'EDHOC', valueBytes: 0 }];
  const options = coapOptionFields([...outer, option, ...edhoc]);
  const header = options.findIndex(({ name }) => name === 'OSCORE: option header');
  if (header >= 0) options[header] = { ...(options[header] as Field), layer: 'security' };
  const code = observe ? (request ? 'FETCH' : '2.05') : (request ? 'POST' : '2.04');
  return coapFields({ type: message.type, code, tokenBytes: message.tokenBytes }, context.transport, options, [field('security', 'Payload marker', 1, 0xff, 'RFC 7252 §3'), ...riding, ...inner]);
}

/** The order of notifications stands outside: the inner Observe option of a response is empty (RFC 8613 §4.1.3.5.2). */
function innerOfResponse(option: CoapOption): CoapOption {
  return option.number === OPTION.observe ? { number: option.number, name: option.name, valueBytes: 0, clause: 'RFC 8613 §4.1.3.5.2' } : option;
}

/**
 * Flag byte, partial IV, kid context and kid; a response needs none of them unless it brings its own partial IV (RFC 8613 §6.1). In a
 * group the kid context stands in every request, also where it is empty (draft-ietf-core-oscore-groupcomm, pairwise mode).
 */
function oscoreOption(oscore: OscoreInputs, request: boolean, observe: boolean): readonly Field[] {
  const clause = 'RFC 8613 §6.1';
  const partialIvBytes = oscore.partialIvBytes ?? 1;
  const part = (name: string, bytes: number): readonly Field[] => (bytes === 0 ? [] : [opaque('security', `OSCORE: ${name}`, bytes, clause)]);
  const flags = (value: number): Field => field('security', 'OSCORE: flags', 1, value | partialIvBytes, clause);
  if (!request) return (oscore.responsePartialIv ?? false) || observe ? [flags(0), ...part('partial IV', partialIvBytes)] : [];
  const contextBytes = oscore.idContextBytes ?? 0;
  const context = contextBytes > 0 || oscore.group === true ? [field('security', 'OSCORE: kid context length', 1, contextBytes, clause), ...part('kid context', contextBytes)] : [];
  return [flags(KID_FLAG | (context.length > 0 ? KID_CONTEXT_FLAG : 0)), ...part('partial IV', partialIvBytes), ...context, ...part('kid', oscore.senderIdBytes ?? 1)];
}

const KID_FLAG = 0x08;
const KID_CONTEXT_FLAG = 0x10;
