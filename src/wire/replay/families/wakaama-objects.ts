import type { SenmlRecord } from '../../encodings/senml.ts';

type Value = string | number | boolean;
type Held = readonly (readonly [name: string, value: Value])[];

/** What decides on the values that the client holds. */
export interface WakaamaClient {
  readonly lifetimeSeconds: number;
  readonly batteryChanges: boolean;
}

/** The battery is full until the option -c has the example client change its level at random: two digits mostly. */
const FULL_BATTERY = 100;
const CHANGING_BATTERY = 93;
/** What stands for a value that is no input of a run: a number of two digits. */
const UNKNOWN_VALUE = 93;
/** The client's clock in seconds: ten digits from 2001 on. */
const SECONDS = 1_800_000_000;

/** Device object of wakaama's example client, in the order in which it answers (examples/client/common/object_device.c). */
const device = (battery: number): Held => [
  ['0', 'Open Mobile Alliance'], ['1', 'Lightweight M2M Client'], ['2', '345000123'], ['3', '1.0'], ['6/0', 1], ['6/1', 5], ['7/0', 3800], ['7/1', 5000], ['8/0', 125], ['8/1', 900],
  ['9', battery], ['10', 15], ['11/0', 0], ['13', SECONDS], ['14', '+01:00'], ['15', 'Europe/Berlin'], ['16', 'U'],
];

/** Its server object, with the lifetime that it was started with (object_server.c). */
const server = (lifetimeSeconds: number): Held => [
  ['0', 123], ['1', lifetimeSeconds], ['2', 0], ['3', 0], ['5', 0], ['6', false], ['7', 'U'], ['23', false],
];

/** Resources that hold several instances answer with all of them. */
const MULTIPLE = /^\/3\/0\/(?:6|7|8|11)$/;

/**
 * The SenML pack in which wakaama writes what it holds at `uri` (data/senml_json.c). A single resource that was asked for is the base name itself;
 * below an instance, and in a Send, the base name ends in a slash and the resources are named beneath it. What a resource of another object holds
 * is no input of a run: a number of two digits then.
 */
export function wakaamaPack(uri: string, client: WakaamaClient, sent: boolean): readonly SenmlRecord[] {
  const held = valuesBelow(uri, client);
  const single = uri.split('/').length > 3 && !MULTIPLE.test(uri);
  if (!single) return named(`${uri}/`, held.length === 0 ? [['0', UNKNOWN_VALUE]] : held);
  const value = held[0]?.[1] ?? UNKNOWN_VALUE;
  if (!sent) return [{ bn: uri, ...valueOf(value) }];
  const at = uri.lastIndexOf('/') + 1;
  return named(uri.slice(0, at), [[uri.slice(at), value]]);
}

/** What the client holds at this path and below, by the rest of the path. */
function valuesBelow(uri: string, { lifetimeSeconds, batteryChanges }: WakaamaClient): Held {
  const all = [...device(batteryChanges ? CHANGING_BATTERY : FULL_BATTERY).map(([name, value]) => [`/3/0/${name}`, value] as const), ...server(lifetimeSeconds).map(([name, value]) => [`/1/0/${name}`, value] as const)];
  return all.filter(([path]) => path === uri || path.startsWith(`${uri}/`)).map(([path, value]) => [path.slice(uri.length + 1), value]);
}

function named(base: string, values: Held): readonly SenmlRecord[] {
  return values.map(([n, value], index) => ({ ...(index === 0 ? { bn: base } : {}), n, ...valueOf(value) }));
}

function valueOf(value: Value): SenmlRecord {
  return typeof value === 'number' ? { v: value } : typeof value === 'string' ? { vs: value } : { vb: value };
}
