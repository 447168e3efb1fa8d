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
    ...coapOptionFields(message.options.filter((option) => !OUTER.includes(option.number))), ...payloadFields(message),
    opaque('security', 'Authentication tag', oscore.tagBytes ?? 8, 'RFC 8613 §5.3'),
  ];
  const option: CoapOption = {
    number: OPTION.oscore, name: 'OSCORE option', valueBytes: optionBytes(oscore, request, observe), clause: 'RFC 8613 §6.1',
  };
  const outer = message.options.filter(({ number }) => OUTER.includes(number) || number === OPTION.observe);
  const options = coapOptionFields([...outer, option]).map((part): Field => ({ ...part, layer: part.name.startsWith('OSCORE') ? 'security' : part.layer }));
  const code = observe ? (request ? 'FETCH' : '2.05') : (request ? 'POST' : '2.04');
  return coapFields({ ...message, code }, context.transport, options, [field('security', 'Payload marker', 1, 0xff, 'RFC 7252 §3'), ...inner]);
}

/** Flag byte, partial IV, kid context and kid; a response needs none of them unless it brings its own partial IV (RFC 8613 §6.1). */
function optionBytes(oscore: OscoreInputs, request: boolean, observe: boolean): number {
  const partialIv = oscore.partialIvBytes ?? 1;
  if (!request) return (oscore.responsePartialIv ?? false) || observe ? 1 + partialIv : 0;
  const context = oscore.idContextBytes ?? 0;
  return 1 + partialIv + (context === 0 ? 0 : 1 + context) + (oscore.senderIdBytes ?? 1);
}
