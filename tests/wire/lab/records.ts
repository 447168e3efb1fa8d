import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { release } from 'node:os';
import type { Captured } from './execute.ts';
import type { BothWays, Measured } from './phases.ts';

/** A captured run as tests/wire/captures keeps it: what was chosen, what was measured, when and where. */
export interface LabRecord {
  readonly family: string;
  readonly inputs: {
    readonly id: string;
    readonly protocol: string;
    readonly binding: string;
    readonly security: Readonly<Record<string, unknown>>;
    readonly implementation: { readonly client: string; readonly server: string; readonly versions: Readonly<Record<string, string>> };
    readonly params: Readonly<Record<string, unknown>>;
  };
  readonly measured: Omit<Measured, 'messages'>;
  readonly messages: readonly BothWays[];
  readonly packets: readonly (readonly [seconds: number, direction: string, ipBytes: number, payloadBytes: number, flags: number | null])[];
  readonly captured: { readonly date: string; readonly kernel: string; readonly path: string };
}

const PACKETS_KEPT = 90;

type Heads = Captured['heads'];

function parsed({ up, down }: Heads): { readonly requestHead: string; readonly responseHead: string } {
  return { requestHead: headOf(up), responseHead: headOf(down) };
}

function headOf(stream: string): string {
  return stream.slice(0, stream.indexOf('\r\n\r\n') + 4);
}

/** `headsOf` finds the HTTP heads of the plain run that a secured one names. */
export function recordOf({ run, measured, negotiated, packets, heads }: Captured, headsOf: (id: string) => Heads | undefined): LabRecord {
  const { messages = [], ...kept } = measured;
  const { heads: wanted, ...params } = run.params;
  const from = wanted === 'captured' ? heads : typeof params['headsFrom'] === 'string' ? headsOf(params['headsFrom']) : undefined;
  const start = packets[0]?.time ?? 0;
  return {
    family: run.family,
    inputs: {
      id: run.id, protocol: run.protocol, binding: run.binding, implementation: run.implementation, params: from === undefined ? params : { ...params, ...parsed(from) },
      security: negotiated === null ? run.security : { ...run.security, negotiatedVersion: negotiated.version, negotiatedCipherSuite: negotiated.cipherSuite },
    },
    measured: kept, messages,
    packets: packets.slice(0, PACKETS_KEPT).map(({ time, direction, ipBytes, payload, flags }) => [Math.round((time - start) * 1e4) / 1e4, direction === 'up' ? 'U' : 'D', ipBytes, payload.length, flags]),
    captured: { date: new Date().toISOString().slice(0, 10), kernel: release().split('-')[0] ?? '', path: 'TAP devices in two network namespaces, delay in user space, captured at the client' },
  };
}

/** Heads of a plain run that was kept before. */
export function keptHeads(id: string, folder: string): Heads | undefined {
  for (const file of readdirSync(folder)) {
    if (!file.startsWith('lab-')) continue;
    const run = (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pick<LabRecord, 'inputs'>[]).find(({ inputs }) => inputs.id === id);
    const { requestHead, responseHead } = run?.inputs.params ?? {};
    if (typeof requestHead === 'string' && typeof responseHead === 'string') return { up: requestHead, down: responseHead };
  }
  return undefined;
}

/** Put the records into lab-<family>.json, in place of those with the same id. */
export function keep(records: readonly LabRecord[], folder: string): void {
  const families = new Set(records.map(({ family }) => family));
  for (const family of families) {
    const file = join(folder, `lab-${family}.json`);
    const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Pick<LabRecord, 'inputs' | 'measured' | 'captured'>[]) : [];
    const fresh = records.filter((record) => record.family === family).map(({ inputs, measured, captured }) => ({ inputs, measured, captured }));
    const ids = new Set(fresh.map(({ inputs }) => inputs.id));
    const all = [...before.filter(({ inputs }) => !ids.has(inputs.id)), ...fresh].toSorted((a, b) => (a.inputs.id < b.inputs.id ? -1 : 1));
    writeFileSync(file, `[\n${all.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
  }
}
