import { readdirSync, readFileSync } from 'node:fs';

export type Triple = readonly [packets: number, ipBytes: number, transportPayloadBytes: number];
export interface BothWays {
  readonly up: Triple;
  readonly down: Triple;
}

/** A captured run: what was chosen, and what was measured. */
export interface CapturedRun {
  readonly inputs: {
    readonly id: string;
    readonly protocol: string;
    readonly binding: string;
    readonly security: Readonly<Record<string, unknown>>;
    readonly implementation: { readonly client: string; readonly server: string; readonly versions: Readonly<Record<string, string>> };
    readonly params: Readonly<Record<string, unknown>>;
  };
  readonly measured: {
    readonly connect: BothWays;
    readonly perMessage?: BothWays & { readonly share: number };
    readonly keepalive?: BothWays;
    readonly disconnect: BothWays;
    readonly perDelivered?: { readonly delivered: number; readonly up: number; readonly down: number };
    readonly totals: BothWays;
  };
}

const FOLDER = new URL('.', import.meta.url);

/** Families by the name of their file, in alphabetical order. */
export const families: readonly { readonly name: string; readonly runs: readonly CapturedRun[] }[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .toSorted()
  .map((file) => ({ name: file.replace('.json', ''), runs: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as CapturedRun[] }));
