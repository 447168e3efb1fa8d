import { named, nothing, overTcp, speaks, type EditableGroup } from './editable-input.ts';
import type { StackView } from '../../../wire/index.ts';

const coapOnly = speaks('coap');
const lwm2mAny = speaks('lwm2m-1-0', 'lwm2m-1-1', 'lwm2m-1-2');
/** Reliable transports have no message types and no acknowledgements (RFC 8323 §3.2). */
const withTypes = (stack: StackView) => coapOnly(stack) && !overTcp(stack);
const isToken = named(/^Token$/);

export const coap: EditableGroup = {
  id: 'coap',
  title: 'CoAP',
  inputs: [
    { path: 'coap.path', label: 'Uri-Path', hint: 'Segments divided by a slash; each is an option of its own.', applies: coapOnly, initial: ({ path }) => path, decides: named(/^Uri-Path$/) },
    { path: 'coap.tokenBytes', label: 'Token', unit: 'B', applies: coapOnly, initial: () => 4, decides: isToken },
    { path: 'coap.type', label: 'Message type', applies: withTypes, initial: ({ guarantee }) => (guarantee === 'best-effort' ? 'NON' : 'CON'), decides: nothing },
    { path: 'coap.method', label: 'Method', applies: coapOnly, initial: () => 'POST', decides: named(/^(?:Code|Inner code)$/) },
    {
      path: 'coap.response', label: 'Response', words: { piggybacked: 'in the acknowledgement', separate: 'a message of its own', none: 'none' }, applies: withTypes, initial: () => 'piggybacked', decides: nothing,
    },
    { path: 'coap.observe', label: 'Notifications of an observed resource', hint: 'In place of requests.', applies: coapOnly, initial: () => false, decides: named(/^Observe$/) },
    { path: 'coap.query', label: 'Uri-Query', hint: 'Parts divided by a comma; each is an option of its own.', applies: coapOnly, initial: () => [], decides: named(/^Uri-Query$/) },
    { path: 'coap.contentFormat', label: 'Content-Format', hint: 'Its number; empty leaves the option out.', applies: coapOnly, initial: () => null, decides: named(/^Content-Format$/) },
    { path: 'coap.uriHost', label: 'Uri-Host', hint: 'Empty leaves the option out.', applies: coapOnly, initial: () => '', decides: named(/^Uri-Host$/) },
    { path: 'coap.blockSize', label: 'Block size', unit: 'B', hint: 'Larger payloads travel block by block.', applies: coapOnly, initial: () => 1024, decides: named(/^Block[12]$/) },
  ],
};

export const lwm2m: EditableGroup = {
  id: 'lwm2m',
  title: 'LwM2M',
  inputs: [
    { path: 'lwm2m.endpoint', label: 'Endpoint name', applies: lwm2mAny, initial: ({ deviceId }) => deviceId, decides: (field) => field.name === 'Uri-Query' && typeof field.value === 'string' && field.value.startsWith('ep=') },
    { path: 'lwm2m.resource', label: 'Resource', hint: 'Object, instance and resource: /3303/0/5700.', applies: lwm2mAny, initial: () => '/3303/0/5700', decides: named(/^(?:path part \d+|name)$/) },
    { path: 'lwm2m.tokenBytes', label: 'Token', unit: 'B', applies: lwm2mAny, initial: () => 4, decides: isToken },
    {
      path: 'lwm2m.lifetimeSeconds', label: 'Lifetime of the registration', unit: 's', applies: lwm2mAny, initial: () => 86_400,
      decides: (field) => field.name === 'Uri-Query' && typeof field.value === 'string' && field.value.startsWith('lt='),
    },
    { path: 'lwm2m.operation', label: 'Operation', applies: lwm2mAny, initial: ({ direction }) => (direction === 'up' ? 'notify' : 'write'), decides: nothing },
    {
      path: 'lwm2m.encoding', label: 'Encoding of values', applies: lwm2mAny, initial: (_, { protocol }) => (protocol === 'lwm2m-1-0' ? 'tlv' : protocol === 'lwm2m-1-1' ? 'senml-cbor' : 'lwm2m-cbor'),
      decides: named(/^(?:Content-Format|Accept)$/),
    },
    { path: 'lwm2m.registrationId', label: 'Id that the server gives the registration', applies: lwm2mAny, initial: () => '5a3f', decides: (field) => field.name === 'Location-Path' && field.value !== 'rd' },
  ],
};
