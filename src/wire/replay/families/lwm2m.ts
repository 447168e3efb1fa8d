import type { Lwm2mInputs } from '../../exchanges/lwm2m-inputs.ts';
import type { Planned } from '../plan.ts';
import { number, text, type CaptureRecord } from '../record.ts';
import { commonPlan } from './record-inputs.ts';
import { wakaamaPack } from './wakaama-objects.ts';

/** wakaama on both ends. */
export function lwm2mPlan(record: CaptureRecord): Planned {
  const version = record.protocol.includes('1.0') ? 'lwm2m-1-0' : record.protocol.includes('1.2') ? 'lwm2m-1-2' : 'lwm2m-1-1';
  const common = commonPlan(record, version, 'udp', 'lwm2m');
  const { params } = record;
  const lifetimeSeconds = number(params, 'lifetimeS', 300);
  const operation = OPERATIONS[text(params, 'action')];
  const resource = text(params, 'uri', '/3/0/9');
  const lwm2m: Lwm2mInputs = {
    endpoint: text(params, 'endpoint', 'device-0001'),
    lifetimeSeconds,
    registrationId: '0',
    objectLinks: OBJECT_LINKS,
    resource,
    operation: operation ?? 'read',
    ...valueOf(operation, resource, lifetimeSeconds, params),
    notificationType: 'NON',
    sendTokenBytes: 0,
  };
  return {
    ...common,
    messages: operation === undefined ? 0 : common.messages,
    setUpFrom: /^Observe$/,
    // The client renews at half the lifetime, for as long as the run takes.
    ...(operation === undefined ? { idle: { rounds: Math.floor(LIFETIME_WINDOW_SECONDS / Math.floor(lifetimeSeconds / 2)), everyMs: Math.floor(lifetimeSeconds / 2) * 1000 } } : {}),
    inputs: { ...common.inputs, lwm2m },
  };
}

const OPERATIONS: Readonly<Record<string, NonNullable<Lwm2mInputs['operation']>>> = { observe: 'notify', read: 'read', send: 'send', write: 'write', execute: 'execute', exec: 'execute' };

/** wakaama's server writes and executes in plain text; the client answers in SenML JSON with what its example objects hold. */
function valueOf(operation: Lwm2mInputs['operation'], resource: string, lifetimeSeconds: number, params: CaptureRecord['params']): Pick<Lwm2mInputs, 'encoding' | 'value' | 'pack'> {
  if (operation === 'write' || operation === 'execute') return { encoding: 'text', value: text(params, 'value', text(params, 'data')) };
  return { encoding: 'senml-json', pack: wakaamaPack(resource, { lifetimeSeconds, batteryChanges: operation === 'notify' || / -c\b/.test(text(params, 'commandClient', CHANGING)) }, operation === 'send') };
}

/** Where a record does not say how the client was started. */
const CHANGING = 'lwm2mclient -c';

/** How long the lab watches a client that only renews its registration. */
const LIFETIME_WINDOW_SECONDS = 37;

/** Objects of wakaama's example client. */
const OBJECT_LINKS = '</>;rt="oma.lwm2m";ct=110,</1>;ver=1.1,</1/0>,</2/0>,</3/0>,</4/0>,</5/0>,</6/0>,</7/0>,</31024>;ver=1.0,</31024/10>,</31024/11>,</31024/12>';
