import { coapUintBytes, type CoapOption } from '../encodings/coap-option.ts';
import { utf8Length } from '../encodings/utf8.ts';
import type { Side, StackView, WireInputs, Write } from '../exchange.ts';
import { coapMessage, OPTION, type CoapContext, type CoapMessage } from '../layers/coap.ts';
import type { CoapInputs } from './coap-inputs.ts';

/** The choices of one CoAP conversation with every default filled in. */
export interface CoapSettings {
  readonly context: CoapContext;
  readonly own: CoapInputs;
  readonly type: 'CON' | 'NON';
  readonly tokenBytes: number;
  readonly blockSize: number;
  readonly requester: Side;
  readonly responder: Side;
}

export function coapSettings(stack: StackView, inputs: WireInputs): CoapSettings {
  const own = inputs.coap ?? {};
  const transport = stack.transport === 'quic' ? 'udp' : stack.transport;
  const requester: Side = inputs.direction === 'up' ? 'client' : 'server';
  return {
    context: { transport, oscore: stack.security === 'oscore' ? (inputs.oscore ?? {}) : null },
    own,
    type: own.type ?? (inputs.guarantee === 'best-effort' ? 'NON' : 'CON'),
    tokenBytes: own.tokenBytes ?? 4,
    blockSize: own.blockSize ?? 1024,
    requester,
    responder: requester === 'client' ? 'server' : 'client',
  };
}

/** Whether the transport itself is reliable: then there are no types, no message IDs and no acknowledgements (RFC 8323 §3). */
export function isReliable(context: CoapContext): boolean {
  return context.transport === 'tcp' || context.transport === 'websocket';
}

export function coapWrite(settings: CoapSettings, from: Side, label: string, timing: Write['timing'], message: CoapMessage): Write {
  return { from, label, timing, fields: coapMessage(message, settings.context) };
}

export function targetOptions(inputs: WireInputs, own: CoapInputs): CoapOption[] {
  const options: CoapOption[] = [];
  const host = own.uriHost ?? '';
  if (host !== '') options.push({ number: OPTION.uriHost, name: 'Uri-Host', valueBytes: utf8Length(host), value: host });
  if ((own.uriPort ?? 0) !== 0) options.push({ number: OPTION.uriPort, name: 'Uri-Port', valueBytes: coapUintBytes(own.uriPort ?? 0), value: own.uriPort ?? 0 });
  for (const segment of (own.path ?? inputs.path).split('/').filter((part) => part !== '')) {
    options.push({ number: OPTION.uriPath, name: 'Uri-Path', valueBytes: utf8Length(segment), value: segment });
  }
  for (const part of own.query ?? []) options.push({ number: OPTION.uriQuery, name: 'Uri-Query', valueBytes: utf8Length(part), value: part });
  return options;
}

export function uintOption(number: number, name: string, value: number, clause?: string): CoapOption {
  return { number, name, valueBytes: coapUintBytes(value), value, ...(clause === undefined ? {} : { clause }) };
}

/** The response of one request, with the empty ACK around it where it comes separately (RFC 7252 §5.2). */
export function responseWrites(settings: CoapSettings, response: Omit<CoapMessage, 'type'>): Write[] {
  const { responder, requester } = settings;
  const how = settings.own.response ?? 'piggybacked';
  if (how === 'none') return [];
  const label = `${response.code} response`;
  if (isReliable(settings.context)) return [coapWrite(settings, responder, label, 'reply', { ...response, type: 'CON' })];
  if (settings.type === 'NON') return [coapWrite(settings, responder, `NON ${label}`, 'reply', { ...response, type: 'NON' })];
  if (how === 'piggybacked') return [coapWrite(settings, responder, `ACK ${label}`, 'reply', { ...response, type: 'ACK' })];
  return [
    emptyAck(settings, responder, 'reply'),
    coapWrite(settings, responder, `CON ${label}`, 'follow', { ...response, type: 'CON' }),
    emptyAck(settings, requester, 'reply'),
  ];
}

export function emptyAck(settings: CoapSettings, from: Side, timing: Write['timing']): Write {
  return coapWrite(settings, from, 'ACK', timing, { type: 'ACK', code: 'EMPTY', tokenBytes: 0, options: [], payloadBytes: 0 });
}

export function requestTag(own: CoapInputs): CoapOption {
  return { number: OPTION.requestTag, name: 'Request-Tag', valueBytes: own.requestTagBytes ?? 0, clause: 'RFC 9175 §3.2' };
}
