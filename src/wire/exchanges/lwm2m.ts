import type { CoapOption } from '../encodings/coap-option.ts';
import { utf8Length } from '../encodings/utf8.ts';
import type { Exchange, ExchangeModel, Side, StackView, WireInputs, Write } from '../exchange.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';
import { coapMessage, OPTION, type CoapCode, type CoapContext, type CoapType } from '../layers/coap.ts';
import { coap } from './coap.ts';
import { downloadBlocks, uploadBlocks } from './coap-blocks.ts';
import { coapSettings, isReliable, uintOption, type CoapSettings } from './coap-conversation.ts';
import type { Lwm2mEncoding, Lwm2mInputs } from './lwm2m-inputs.ts';
import { CONTENT_FORMAT, resourcePayload } from './lwm2m-payload.ts';

/** LwM2M 1.0 to 1.2: registration, observation and operations as CoAP exchanges between device and server. */
export const lwm2m: ExchangeModel = (stack, inputs): Exchange => {
  const plan = planOf(stack, inputs);
  const established = plan.context.oscore?.established;
  return {
    connect: [...signalling(stack, inputs, plan.context), ...(established?.writes ?? []), ...register(established === undefined ? plan : { ...plan, context: { ...plan.context, messageThree: established.inFirstRequest } }), ...(plan.operation === 'notify' ? observe(plan) : [])],
    message: operation(plan),
    // Update renews the registration and is what keeps the device reachable.
    keepAlive: exchange(plan, 'client', 'Update', { code: 'POST', options: registrationPath(plan), timing: 'later' }, { code: '2.04' }),
    close: exchange(plan, 'client', 'De-register', { code: 'DELETE', options: registrationPath(plan), timing: 'later' }, { code: '2.02' }),
  };
};

const DEFAULT_ENCODING: Record<string, Lwm2mEncoding> = { '1.0': 'tlv', '1.1': 'senml-cbor', '1.2': 'lwm2m-cbor' };

type Plan = ReturnType<typeof planOf>;

function planOf(stack: StackView, inputs: WireInputs) {
  const given: Lwm2mInputs = inputs.lwm2m ?? {};
  const version = stack.protocol.replace('lwm2m-', '').replace('-', '.');
  const encoding = given.encoding ?? DEFAULT_ENCODING[version] ?? 'senml-cbor';
  const resource = given.resource ?? '/3303/0/5700';
  const context: CoapContext = {
    transport: stack.transport === 'quic' ? 'udp' : stack.transport,
    oscore: stack.security === 'oscore' ? (inputs.oscore ?? {}) : null,
  };
  return {
    context,
    coap: coapSettings(stack, inputs),
    version,
    encoding,
    resource,
    endpoint: given.endpoint ?? inputs.deviceId,
    lifetimeSeconds: given.lifetimeSeconds ?? 86_400,
    queueMode: given.queueMode ?? false,
    registrationId: given.registrationId ?? '5a3f',
    tokenBytes: given.tokenBytes ?? 4,
    sendTokenBytes: given.sendTokenBytes ?? given.tokenBytes ?? 4,
    observeBytes: given.observeSequenceBytes ?? 1,
    notificationType: given.notificationType ?? (inputs.guarantee === 'best-effort' ? 'NON' : 'CON'),
    operation: given.operation ?? (inputs.direction === 'up' ? 'notify' : 'write'),
    objectLinks: given.objectLinks ?? defaultLinks(version, encoding),
    payload: given.wholeContent === true ? [opaque('payload', 'content', inputs.payloadBytes, 'OMA LwM2M Core 1.1 §7.4')] : resourcePayload(encoding, resource, given.value, inputs.payloadBytes, given.senmlName ?? 'n', given.pack),
  } as const;
}

/** Root, its preferred format from 1.1 on, and one instance of the server, device and temperature objects. */
function defaultLinks(version: string, encoding: Lwm2mEncoding): string {
  const root = version === '1.0' ? '' : `</>;rt="oma.lwm2m";ct=${String(CONTENT_FORMAT[encoding])},`;
  return `${root}</1/0>,</3/0>,</3303/0>`;
}

/** Capabilities of both sides where CoAP runs over a reliable transport. */
function signalling(stack: StackView, inputs: WireInputs, context: CoapContext): readonly Write[] {
  if (!isReliable(context)) return [];
  return coap(stack, { ...inputs, coap: { ...inputs.coap, observe: false }, oscore: {} }).connect;
}

interface Request {
  readonly code: CoapCode;
  readonly options: readonly CoapOption[];
  readonly payload?: readonly Field[];
  readonly timing: Write['timing'];
  readonly tokenBytes?: number;
}

interface Response {
  readonly code: CoapCode;
  readonly options?: readonly CoapOption[];
  readonly payload?: readonly Field[];
}

/** A confirmable request and its piggybacked response. */
function exchange(plan: Plan, from: Side, label: string, request: Request, response: Response): readonly Write[] {
  const to: Side = from === 'client' ? 'server' : 'client';
  const tokenBytes = request.tokenBytes ?? plan.tokenBytes;
  const blocks: CoapSettings = { ...plan.coap, type: 'CON', tokenBytes, requester: from, responder: to };
  const requestBytes = sizeOf(request.payload ?? []);
  const responseBytes = sizeOf(response.payload ?? []);
  // Larger payloads go block by block (RFC 7959), over the transports that have datagrams to fill.
  if (requestBytes > blocks.blockSize) return uploadBlocks(blocks, request.options, requestBytes, tokenBytes, request.code);
  if (responseBytes > blocks.blockSize) return downloadBlocks(blocks, request.options, responseBytes, tokenBytes, request.code);
  return [
    { from, label, timing: request.timing, fields: message(plan, 'CON', request.code, tokenBytes, request.options, request.payload ?? []) },
    { from: to, label: `${response.code} response`, timing: 'reply', fields: message(plan, 'ACK', response.code, tokenBytes, response.options ?? [], response.payload ?? []) },
  ];
}

function message(plan: Plan, type: CoapType, code: CoapCode, tokenBytes: number, options: readonly CoapOption[], payload: readonly Field[]): readonly Field[] {
  return coapMessage({ type, code, tokenBytes, options, payloadBytes: sizeOf(payload), payload }, plan.context);
}

const textOption = (number: number, name: string, value: string): CoapOption => ({ number, name, valueBytes: utf8Length(value), value });
const query = (value: string): CoapOption => textOption(OPTION.uriQuery, 'Uri-Query', value);
const pathOptions = (path: string, number: number = OPTION.uriPath, name = 'Uri-Path'): readonly CoapOption[] =>
  path.split('/').filter((part) => part !== '').map((part) => textOption(number, name, part));
const registrationPath = (plan: Plan): readonly CoapOption[] => pathOptions(`rd/${plan.registrationId}`);
const contentFormat = (plan: Plan): CoapOption => uintOption(OPTION.contentFormat, 'Content-Format', CONTENT_FORMAT[plan.encoding]);

function register(plan: Plan): readonly Write[] {
  const letter = isReliable(plan.context) ? 'T' : plan.context.transport === 'link' ? 'N' : 'U';
  // 1.0 writes queue mode into the binding, later versions as a parameter of its own.
  const binding = plan.version === '1.0' && plan.queueMode ? `b=${letter}Q` : `b=${letter}`;
  const parameters = [`ep=${plan.endpoint}`, `lt=${String(plan.lifetimeSeconds)}`, `lwm2m=${plan.version}`, binding];
  if (plan.queueMode && plan.version !== '1.0') parameters.push('Q');
  return exchange(
    plan,
    'client',
    'Register',
    {
      code: 'POST',
      timing: 'later',
      options: [...pathOptions('rd'), uintOption(OPTION.contentFormat, 'Content-Format', 40), ...parameters.map(query)],
      payload: [field('protocol', 'object links', utf8Length(plan.objectLinks), plan.objectLinks, 'OMA LwM2M Core 1.1 §6.2.1')],
    },
    { code: '2.01', options: pathOptions(`rd/${plan.registrationId}`, OPTION.locationPath, 'Location-Path') },
  );
}

const accept = (plan: Plan): CoapOption => uintOption(OPTION.accept, 'Accept', CONTENT_FORMAT[plan.encoding]);
const observeOption = (bytes: number): CoapOption => ({ number: OPTION.observe, name: 'Observe', valueBytes: bytes, clause: 'RFC 7641 §2' });

/** The server asks for the resource and its changes; the first value comes with the answer, its sequence number still 0. */
function observe(plan: Plan): readonly Write[] {
  return exchange(
    plan,
    'server',
    'Observe',
    { code: 'GET', timing: 'later', options: [observeOption(0), ...pathOptions(plan.resource), accept(plan)] },
    { code: '2.05', options: [observeOption(0), contentFormat(plan)], payload: plan.payload },
  );
}

/** Arguments of Execute are plain text (OMA LwM2M Core 1.1 §6.3.5), and a known format is to be said (RFC 7252 §5.5.1). */
const ARGUMENTS_FORMAT = uintOption(OPTION.contentFormat, 'Content-Format', CONTENT_FORMAT.text, 'RFC 7252 §5.5.1');

function operation(plan: Plan): readonly Write[] {
  const target = pathOptions(plan.resource);
  switch (plan.operation) {
    case 'notify': return notify(plan);
    case 'send': return exchange(plan, 'client', 'Send', {
      code: 'POST', timing: 'later', tokenBytes: plan.sendTokenBytes, options: [...pathOptions('dp'), contentFormat(plan)], payload: plan.payload,
    }, { code: '2.04' });
    case 'read': return exchange(plan, 'server', 'Read', { code: 'GET', timing: 'later', options: [...target, accept(plan)] }, {
      code: '2.05', options: [contentFormat(plan)], payload: plan.payload,
    });
    case 'write': return exchange(plan, 'server', 'Write', {
      code: 'PUT', timing: 'later', options: [...target, contentFormat(plan)], payload: plan.payload,
    }, { code: '2.04' });
    case 'execute': return exchange(plan, 'server', 'Execute', {
      code: 'POST', timing: 'later', options: sizeOf(plan.payload) === 0 ? target : [...target, ARGUMENTS_FORMAT], payload: plan.payload,
    }, { code: '2.04' });
  }
}

function notify(plan: Plan): readonly Write[] {
  const reliable = isReliable(plan.context);
  const notification: Write = {
    from: 'client',
    label: reliable ? 'Notify' : `${plan.notificationType} Notify`,
    timing: 'later',
    fields: message(plan, plan.notificationType, '2.05', plan.tokenBytes, [observeOption(plan.observeBytes), contentFormat(plan)], plan.payload),
  };
  if (reliable || plan.notificationType === 'NON') return [notification];
  return [notification, { from: 'server', label: 'ACK', timing: 'reply', fields: message(plan, 'ACK', 'EMPTY', 0, [], []) }];
}
