import { readdirSync, readFileSync } from 'node:fs';
import type { BothWays } from '../../../src/report/validation/captured-run.ts';

export type { BothWays, Triple } from '../../../src/report/validation/captured-run.ts';

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
  /** When and where a run of our own lab was made. */
  readonly captured?: { readonly date: string; readonly kernel: string; readonly path: string };
}

const FOLDER = new URL('.', import.meta.url);

interface CapturedFamily {
  readonly name: string;
  readonly runs: readonly CapturedRun[];
}

/** Families by the name of their file, in alphabetical order. */
function familiesIn(belongs: (file: string) => boolean): readonly CapturedFamily[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && belongs(file))
    .toSorted()
    .map((file) => ({ name: file.replace('.json', ''), runs: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as CapturedRun[] }));
}

/** The sample of captured runs. */
export const families = familiesIn((file) => !file.startsWith('lab-'));
/** Runs of our own lab (docs/lab.md), with other parameters than the sample. */
export const labFamilies = familiesIn((file) => file.startsWith('lab-'));
