import type { CoapInputs } from '../../exchanges/coap-inputs.ts';
import type { Planned } from '../plan.ts';
import { oscoreContext } from '../oscore-context.ts';
import { count, number, text, type CaptureRecord } from '../record.ts';
import { commonPlan } from './record-inputs.ts';

type Method = NonNullable<CoapInputs['method']>;
const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'DELETE', 'FETCH', 'PATCH', 'iPATCH'];

/** libcoap's coap-client and npm coap against libcoap's server. */
export function coapPlan(record: CaptureRecord): Planned {
  const { params, binding } = record;
  const transport = binding.includes('WebSocket') ? 'websocket' : binding.includes('TCP') ? 'tcp' : 'udp';
  const common = commonPlan(record, 'coap', transport, 'coap');
  const method = METHODS.find((known) => known.toLowerCase() === text(params, 'method', 'GET').toLowerCase()) ?? 'GET';
  const carries = method !== 'GET' && method !== 'DELETE';
  const clock = text(params, 'path') === LIBCOAP_CLOCK.path;
  const payload = clock && !carries ? LIBCOAP_CLOCK.payloadBytes : count(params, 'payloadBytes');
  const observe = number(params, 'observeS') > 0 || number(params, 'notifications') > 0;
  const oscore = common.stack.security === 'oscore';
  const habits = record.implementation.client.startsWith('npm coap') ? NPM_COAP : libcoap(record.implementation.versions['libcoap'] ?? '', transport);
  const named = / -b \d/.test(text(params, 'command'));
  const token = text(params, 'tokenArg');
  const coap: CoapInputs = {
    type: text(params, 'type', 'CON') === 'NON' ? 'NON' : 'CON', method, path: text(params, 'path'), uriHost: text(params, 'uriHostOption'), ...LIBCOAP_SERVER, ...habits,
    ...(token === '' ? {} : { tokenBytes: token.length, firstTokenBytes: token.length }),
    ...(BLOCK_SIZES.includes(number(params, 'blockSize')) ? { blockSize: number(params, 'blockSize') } : {}), ...(named ? { blockAsked: true } : {}),
    contentFormat: typeof params['contentFormat'] === 'number' ? number(params, 'contentFormat') : null, accept: typeof params['accept'] === 'number' ? number(params, 'accept') : null,
    query: text(params, 'query') === '' ? [] : text(params, 'query').split('&'),
    responsePayloadBytes: method === 'DELETE' ? LIBCOAP_DELETED : carries ? 0 : payload, observe, ...(oscore ? { response: 'separate' } as const : {}),
    ...(clock ? { responseMaxAge: LIBCOAP_CLOCK.maxAge } : {}), ...(observe ? { notificationType: 'CON' } as const : {}),
  };
  return {
    // Registration follows the handshakes at once: captures tell it apart from what comes a second later, not from them.
    ...common, ...(observe ? { setUpFrom: /^GET with Observe$/, setUpWaitMs: 0 } : {}), ...(number(params, 'notifications') > 0 ? { messages: count(params, 'notifications', 0, 2000) } : {}),
    inputs: {
      ...common.inputs, direction: observe ? 'down' : 'up', payloadBytes: payload, coap, oscore: oscoreContext(text(record.security, 'conf')), tcp: { clientNoDelay: false, serverNoDelay: false },
      ...(transport === 'websocket' ? { websocket: { host: hostOf(text(params, 'command')) } } : {}),
    },
  };
}

/** RFC 7959 §2.2. */
const BLOCK_SIZES: readonly number[] = [16, 32, 64, 128, 256, 512, 1024];

/** npm coap 1.5: eight random token bytes. */
const NPM_COAP: CoapInputs = { tokenBytes: 8 };

/** coap-server of libcoap: ETag and Size2 in every block, no Block1 in its last answer. */
const LIBCOAP_SERVER: CoapInputs = { etagBytes: 1, sizeInEveryBlock: true, finalBlock1Echo: false };

/** What is gone, from the second DELETE on, is answered with the phrase "Deleted" (coap_new_error_response in coap_net.c). */
const LIBCOAP_DELETED = 7;

/** The clock of libcoap's example server, as in "Dec 01 07:12:23" (hnd_get_time in coap-server.c). */
const LIBCOAP_CLOCK = { path: 'time', payloadBytes: 15, maxAge: 1 } as const;

/** COAP_DEFAULT_MTU: a message of up to this size is not cut (coap_add_data_large_internal). */
const LIBCOAP_DATAGRAM = 1152;

/** 4.3.5 keeps room for an Echo option of 40 bytes (RFC 9175 §2.2.1) with its header of 3. */
const ECHO_OPTION = 43;

/**
 * coap-client of libcoap: tokens count up from one byte (4.3.5: from none), seven bytes from the second block on; Request-Tag in block
 * transfers (4.3.5: in every request). The server of 4.3.5 says Content-Format 0 and repeats Block1 in its last answer.
 */
function libcoap(version: string, transport: string): CoapInputs {
  const newer = version.startsWith('4.3.5');
  return {
    tokenBytes: 1, firstTokenBytes: newer ? 0 : 1, blockTokenBytes: 7, requestTagBytes: 4, requestTagAlways: newer, wholeDatagramBytes: LIBCOAP_DATAGRAM, maxMessageBytes: 8_388_864,
    ...(newer ? { responseContentFormat: 0, finalBlock1Echo: true, reservedBytes: ECHO_OPTION } : {}), csmBytes: { up: 7, down: 7 }, ...(transport === 'websocket' ? { uriPort: 8080 } : {}),
  };
}

function hostOf(command: string): string {
  return /coap\+ws:\/\/([^/ ]+)/.exec(command)?.[1] ?? 'iot.example.com';
}
