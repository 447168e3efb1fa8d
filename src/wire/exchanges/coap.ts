import { coapOptionFields, coapUintBytes, type CoapOption } from '../encodings/coap-option.ts';
import type { Exchange, ExchangeModel, Side, WireInputs, Write } from '../exchange.ts';
import { sizeOf } from '../field.ts';
import { COAP_TOKEN_MAX, OPTION, type CoapCode, type CoapType } from '../layers/coap.ts';
import type { KeyExchange } from '../security/oscore-inputs.ts';
import { blockOption, downloadBlocks, uploadBlocks } from './coap-blocks.ts';
import { coapSettings, coapWrite, emptyAck, isReliable, requestTag, responseWrites, targetOptions, uintOption, type CoapSettings } from './coap-conversation.ts';

/** CoAP (RFC 7252) over UDP, and over TCP, TLS and WebSockets (RFC 8323). */
export const coap: ExchangeModel = (stack, inputs) => {
  const settings = coapSettings(stack, inputs);
  const observe = settings.own.observe ?? false;
  const firstToken = settings.own.firstTokenBytes ?? settings.tokenBytes;
  const established = settings.context.oscore?.established ?? NO_KEY_EXCHANGE;
  const firstContext: CoapSettings = established.inFirstRequest.length === 0 ? settings : { ...settings, context: { ...settings.context, messageThree: established.inFirstRequest } };
  const message = observe ? notification(settings, inputs) : requestResponse(settings, inputs, settings.tokenBytes);
  const exchange: Exchange = {
    connect: [...signalling(settings), ...established.writes, ...(observe ? registration(settings, inputs) : [])],
    message,
    keepAlive: ping(settings),
    close: [],
  };
  return !observe && (firstToken !== settings.tokenBytes || firstContext !== settings) ? { ...exchange, firstMessage: requestResponse(firstContext, inputs, firstToken) } : exchange;
};

const NO_KEY_EXCHANGE: KeyExchange = { writes: [], inFirstRequest: [] };

/** Largest message without a CSM that says otherwise, and what header and options need of it (RFC 8323 §5.3.1, RFC 7252 §4.6). */
const DEFAULT_MAX_MESSAGE = 1152;
const HEADROOM = 128;

/** Payload that still goes in one piece: a block, or what a library's datagram has room for, a token of eight bytes and the payload marker counted. */
function wholePayload({ own, blockSize }: CoapSettings, options: readonly CoapOption[]): number {
  if (own.wholeDatagramBytes === undefined || own.blockAsked === true) return blockSize;
  return own.wholeDatagramBytes - (own.reservedBytes ?? 0) - COAP_HEADER - COAP_TOKEN_MAX - sizeOf(coapOptionFields(options)) - 1;
}

const COAP_HEADER = 4;

function requestResponse(settings: CoapSettings, inputs: WireInputs, tokenBytes: number): Write[] {
  const { own, requester } = settings;
  const method = own.method ?? 'POST';
  const carries = method !== 'GET' && method !== 'DELETE';
  const payloadBytes = carries ? inputs.payloadBytes : 0;
  const responseBytes = own.responsePayloadBytes ?? (carries || method === 'DELETE' ? 0 : inputs.payloadBytes);
  const options = targetOptions(inputs, own);
  const hasFormat = own.contentFormat !== undefined && own.contentFormat !== null;
  if (payloadBytes > 0 && hasFormat) options.push(uintOption(OPTION.contentFormat, 'Content-Format', own.contentFormat ?? 0));
  if (own.accept !== undefined && own.accept !== null) options.push(uintOption(OPTION.accept, 'Accept', own.accept));
  const reliable = isReliable(settings.context);
  const whole = (optionsBeside: readonly CoapOption[]) =>
    Math.max(settings.blockSize, reliable ? (own.maxMessageBytes ?? DEFAULT_MAX_MESSAGE) - HEADROOM : wholePayload(settings, optionsBeside));
  const asked = own.blockAsked === true && !reliable;
  if (payloadBytes > whole(options)) return uploadBlocks(settings, options, payloadBytes, tokenBytes, method);
  if (responseBytes > whole([])) return downloadBlocks(settings, options, responseBytes, tokenBytes, method);
  if (own.requestTagAlways === true && method !== 'DELETE') options.push(requestTag(own));
  const answerFormat = answerOptions(own);
  if (asked && method !== 'DELETE') options.push(blockOption(carries ? OPTION.block1 : OPTION.block2, carries ? 'Block1' : 'Block2', 0, false, settings.blockSize));
  const label = isReliable(settings.context) ? method : `${settings.type} ${method}`;
  const code: CoapCode = method === 'DELETE' ? '2.02' : carries && responseBytes === 0 ? '2.04' : '2.05';
  return [
    coapWrite(settings, requester, label, 'later', { type: settings.type, code: method, tokenBytes, options, payloadBytes }),
    ...responseWrites(settings, {
      code, tokenBytes, payloadBytes: responseBytes,
      options: [
        ...(responseBytes > 0 && !carries && method !== 'DELETE' ? answerFormat : []),
        ...(asked && method === 'GET' ? [blockOption(OPTION.block2, 'Block2', 0, false, settings.blockSize)] : []),
      ],
    }),
  ];
}

/** Content-Format and Max-Age of responses and notifications, if any. */
function answerOptions(own: CoapSettings['own']): readonly CoapOption[] {
  const format = own.responseContentFormat === undefined ? (own.contentFormat ?? null) : own.responseContentFormat;
  const maxAge = own.responseMaxAge ?? null;
  return [
    ...(format === null ? [] : [uintOption(OPTION.contentFormat, 'Content-Format', format)]), ...(maxAge === null ? [] : [uintOption(OPTION.maxAge, 'Max-Age', maxAge, 'RFC 7252 §5.10.5')]),
  ];
}

/** The token of an observation is that of its registration (RFC 7641 §3.2), which is the first request. */
const observationToken = ({ own, tokenBytes }: CoapSettings): number => own.firstTokenBytes ?? tokenBytes;

/** Registration of an observer (RFC 7641 §2): it is the receiver of the data who registers. */
function registration(settings: CoapSettings, inputs: WireInputs): Write[] {
  const observer = swap(settings);
  const options = [...targetOptions(inputs, settings.own), uintOption(OPTION.observe, 'Observe', 0, 'RFC 7641 §2')];
  if (settings.own.accept !== undefined && settings.own.accept !== null) options.push(uintOption(OPTION.accept, 'Accept', settings.own.accept));
  if (settings.own.requestTagAlways === true) options.push(requestTag(settings.own));
  const type = settings.own.notificationType === undefined ? 'CON' : settings.type;
  const tokenBytes = observationToken(settings);
  const registering: CoapSettings = { ...observer, type };
  return [
    coapWrite(registering, registering.requester, 'GET with Observe', 'later', { type, code: 'GET', tokenBytes, options, payloadBytes: 0 }),
    ...responseWrites(registering, { code: '2.05', tokenBytes, options: notificationOptions(settings), payloadBytes: inputs.payloadBytes }),
  ];
}

function notification(settings: CoapSettings, inputs: WireInputs): Write[] {
  const { requester: notifier, responder: observer } = settings;
  const type = settings.own.notificationType ?? settings.type;
  const reliable = isReliable(settings.context);
  const write = coapWrite(settings, notifier, reliable ? 'Notification' : `${type} notification`, 'later', {
    type, code: '2.05', tokenBytes: observationToken(settings), options: notificationOptions(settings), payloadBytes: inputs.payloadBytes,
  });
  return type === 'CON' && !reliable ? [write, emptyAck(settings, observer, 'reply')] : [write];
}

function notificationOptions(settings: CoapSettings): CoapOption[] {
  const { own } = settings;
  return [{ number: OPTION.observe, name: 'Observe', valueBytes: own.observeSequenceBytes ?? 1, clause: 'RFC 7641 §3.4' }, ...answerOptions(own)];
}

function swap(settings: CoapSettings): CoapSettings {
  return { ...settings, requester: settings.responder, responder: settings.requester };
}

/**
 * Capabilities and settings, the first message of each side on a reliable transport (RFC 8323 §5.3). Neither waits for the other's; a
 * request waits for the server's.
 */
function signalling(settings: CoapSettings): Write[] {
  if (!isReliable(settings.context)) return [];
  const bytes = settings.own.csmBytes ?? { up: 6, down: 6 };
  const afterUpgrade = settings.context.transport === 'websocket';
  return [{ ...csm(settings, 'client', bytes.up, 'reply'), background: true }, csm(settings, 'server', bytes.down, afterUpgrade ? 'follow' : 'reply')];
}

function csm(settings: CoapSettings, from: Side, bytes: number, timing: Write['timing']): Write {
  const largest = settings.own.maxMessageBytes ?? DEFAULT_MAX_MESSAGE;
  const sizeBytes = Math.max(1, bytes - 4);
  const options: CoapOption[] = bytes <= 2 ? [] : [
    { number: 2, name: 'Max-Message-Size', valueBytes: sizeBytes, ...(coapUintBytes(largest) === sizeBytes ? { value: largest } : {}), clause: 'RFC 8323 §5.3.1' },
    ...(bytes <= 4 ? [] : [{ number: 4, name: 'Block-Wise-Transfer', valueBytes: 0, clause: 'RFC 8323 §5.3.2' }]),
  ];
  return { ...coapWrite(settings, from, 'CSM', timing, { type: 'CON', code: '7.01', tokenBytes: 0, options, payloadBytes: 0 }) };
}

function ping(settings: CoapSettings): Write[] {
  const empty = { tokenBytes: 0, options: [], payloadBytes: 0 };
  if (isReliable(settings.context)) {
    return [
      coapWrite(settings, 'client', 'Ping', 'later', { type: 'CON', code: '7.02', ...empty }), coapWrite(settings, 'server', 'Pong', 'reply', { type: 'CON', code: '7.03', ...empty }),
    ];
  }
  const probe = (from: Side, label: string, type: CoapType, timing: Write['timing']): Write => coapWrite(settings, from, label, timing, { type, code: 'EMPTY', ...empty });
  return [probe('client', 'Empty CON (ping)', 'CON', 'later'), probe('server', 'RST', 'RST', 'reply')];
}
