import type { CapturedRun } from './runs.ts';

export type RunInputs = CapturedRun['inputs'];

/** What a run and a neighbour of it may differ in: a parameter that the lab varied, or everything about security at once. */
const VARIED = ['payloadBytes', 'qos', 'topic', 'path', 'method', 'type', 'mqttVersion', 'messages', 'spacingMs', 'rttMs', 'replyBytes', 'publisherConfirms', 'persistent', 'settledSends', 'blockSize', 'keepAlive', 'topicType', 'routingKey'] as const;

/** Payloads next to the borders of lengths and segments: one and two bytes of MQTT and WebSocket lengths, one segment, two, a TLS record. */
const BORDER_PAYLOADS = [1, 98, 125, 126, 127, 128, 255, 256, 1023, 1024, 1025, 1420, 1448, 1449, 2896, 4096, 16_384, 16_385] as const;

/** One implementation in one protocol and binding. */
function groupOf({ protocol, binding, implementation }: RunInputs): string {
  return [protocol, binding, implementation.client, implementation.server].join(' | ');
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

export interface Neighbour {
  readonly of: string;
  readonly change: string;
  readonly inputs: RunInputs;
}

/**
 * Runs that were not made but could have been: each run with one parameter taken from another run of the same implementation, with the
 * security of another, or, one run for each kind of security, with a payload next to a border.
 */
export function neighboursOf(runs: readonly CapturedRun[]): Neighbour[] {
  const groups = grouped(runs.map(({ inputs }) => inputs), groupOf);
  const found = new Map<string, Neighbour>();
  const add = (run: RunInputs, change: string, changes: Partial<Pick<RunInputs, 'params' | 'security'>>): void => {
    const inputs: RunInputs = { ...run, ...changes, id: `${run.id} with ${change}` };
    found.set(JSON.stringify([inputs.params, inputs.security, inputs.implementation]), { of: run.id, change, inputs });
  };
  for (const group of groups.values()) {
    for (const run of group) {
      for (const other of group) {
        for (const key of VARIED) {
          const value = other.params[key];
          if (value !== undefined && key in run.params && JSON.stringify(value) !== JSON.stringify(run.params[key])) add(run, `${key} ${JSON.stringify(value)}`, { params: { ...run.params, [key]: value } });
        }
        if (other.security['kind'] !== run.security['kind'] || other.security['auth'] !== run.security['auth']) add(run, `the security of ${other.id}`, { security: other.security });
      }
      const first = group.find(({ security }) => security['kind'] === run.security['kind'] && security['auth'] === run.security['auth']);
      if (run === first && 'payloadBytes' in run.params && run.params['payloadBytes'] !== 0) for (const payloadBytes of BORDER_PAYLOADS) add(run, `payloadBytes ${String(payloadBytes)}`, { params: { ...run.params, payloadBytes } });
    }
  }
  return [...found.values()];
}

/** Inputs that name nothing on the wire, or say again what another one says. */
const SILENT: ReadonlySet<string> = new Set(['congestionControl', 'command', 'commandClient', 'commandServer', 'requestHead', 'responseHead', 'headsFrom', 'registerPacketHex', 'certNote', 'cipher', 'negotiated', 'messages', 'waitAfterConnectMs']);

function flat(inputs: RunInputs): Map<string, string> {
  const entries = [...Object.entries(inputs.params).map(([key, value]) => [`params.${key}`, value] as const), ...Object.entries(inputs.security).map(([key, value]) => [`security.${key}`, value] as const)];
  return new Map(entries.filter(([key]) => !SILENT.has(key.split('.')[1] ?? '')).map(([key, value]) => [key, JSON.stringify(value)]));
}

/** Pairs of runs of one implementation that differ in exactly one input. */
export function pairsByOneInput(runs: readonly CapturedRun[]): { readonly first: CapturedRun; readonly second: CapturedRun; readonly input: string }[] {
  const pairs: { first: CapturedRun; second: CapturedRun; input: string }[] = [];
  for (const group of grouped(runs, ({ inputs }) => groupOf(inputs)).values()) {
    for (const [index, first] of group.entries()) {
      for (const second of group.slice(index + 1)) {
        const [one, other] = [flat(first.inputs), flat(second.inputs)];
        const different = [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));
        if (different.length === 1) pairs.push({ first, second, input: different[0] ?? '' });
      }
    }
  }
  return pairs;
}
