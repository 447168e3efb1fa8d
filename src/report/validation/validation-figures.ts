import type { ReplayResult } from '../../wire/index.ts';
import type { CapturedRun, ComparedRun, SteadyComparison } from './captured-run.ts';
import { connectAgrees, lossComparison, steadyComparison } from './compare-run.ts';

/** How many runs of a kind agree with the model. */
export interface Agreement {
  readonly runs: number;
  /** Runs with a message in the steady state. */
  readonly steady: number;
  readonly exact: number;
  readonly inRange: number;
  readonly off: number;
  /** Largest distance of IP bytes of a steady message, both ways; null where none was compared. */
  readonly largestBytes: number | null;
  /** The same as a share of what was measured. */
  readonly largestShare: number | null;
  readonly connect: number;
  /** Runs with loss, and the distance of their pooled mean as a share. */
  readonly loss: { readonly runs: number; readonly pooledShare: number } | null;
}

export interface ImplementationAgreement extends Agreement {
  readonly client: string;
  readonly server: string;
  readonly versions: string;
  /** Days on which the runs were captured, YYYY-MM-DD; empty for the sample, whose records name none. */
  readonly dates: readonly string[];
}

export interface FamilyAgreement extends Agreement {
  readonly id: string;
  readonly name: string;
  readonly implementations: readonly ImplementationAgreement[];
  readonly steadyRuns: readonly SteadyComparison[];
  /** Runs outside the declared range, by name. */
  readonly outside: readonly { readonly run: string; readonly measuredBytes: number; readonly predictedBytes: number }[];
}

export interface ValidationFigures {
  readonly families: readonly FamilyAgreement[];
  readonly all: Agreement;
  /** The same, apart: the sample, and the runs of our own lab (docs/lab.md), which ask for other things. */
  readonly sample: Agreement;
  readonly lab: Agreement;
}

/** Files of the lab are named after their family with this in front. */
const LAB = /^lab-/;

/** @param families runs by the name of their file; `replay` predicts runs from their inputs alone */
export function validationFigures(
  families: readonly { readonly name: string; readonly runs: readonly CapturedRun[] }[], replay: (records: readonly unknown[]) => readonly ReplayResult[],
): ValidationFigures {
  const compared = families.map(({ name, runs }) => {
    const results = replay(runs.map(({ inputs }) => inputs));
    return { file: name, rows: runs.flatMap((run, index): readonly ComparedRun[] => { const result = results[index]; return result === undefined ? [] : [{ run, result }]; }) };
  });
  const rowsOf = (belongs: (file: string) => boolean) => compared.flatMap(({ file, rows }) => (belongs(file) ? rows : []));
  const ids = [...new Set(compared.map(({ file }) => file.replace(LAB, '')))].toSorted();
  return {
    families: ids.map((id): FamilyAgreement => {
      const rows = rowsOf((file) => file.replace(LAB, '') === id);
      return { id, name: familyName(id), ...agreement(rows), implementations: byImplementation(rows), steadyRuns: rows.flatMap((row) => steadyComparison(row) ?? []), outside: outsideOf(rows) };
    }),
    all: agreement(rowsOf(() => true)), sample: agreement(rowsOf((file) => !LAB.test(file))), lab: agreement(rowsOf((file) => LAB.test(file))),
  };
}

function agreement(rows: readonly ComparedRun[]): Agreement {
  const steady = rows.flatMap((row) => steadyComparison(row) ?? []);
  const count = (verdict: SteadyComparison['verdict']) => steady.filter((one) => one.verdict === verdict).length;
  const distances = steady.map(({ measuredBytes, predictedBytes }) => Math.abs(predictedBytes - measuredBytes));
  const shares = steady.map(({ measuredBytes, predictedBytes }) => Math.abs(predictedBytes - measuredBytes) / measuredBytes);
  return {
    runs: rows.length, steady: steady.length, exact: count('exact'), inRange: count('in-range'), off: count('off'),
    largestBytes: distances.length === 0 ? null : Math.max(...distances), largestShare: shares.length === 0 ? null : Math.max(...shares),
    connect: rows.filter(connectAgrees).length, loss: underLoss(rows),
  };
}

function outsideOf(rows: readonly ComparedRun[]): FamilyAgreement['outside'] {
  return rows.flatMap((row) => {
    const steady = steadyComparison(row);
    return steady?.verdict === 'off' ? [{ run: row.run.inputs.id, measuredBytes: steady.measuredBytes, predictedBytes: steady.predictedBytes }] : [];
  });
}

function underLoss(rows: readonly ComparedRun[]): Agreement['loss'] {
  const lossy = rows.flatMap((row) => lossComparison(row) ?? []);
  if (lossy.length === 0) return null;
  const measured = lossy.reduce((sum, one) => sum + one.measuredBytes, 0);
  const predicted = lossy.reduce((sum, one) => sum + one.predictedBytes, 0);
  return { runs: lossy.length, pooledShare: predicted / measured - 1 };
}

function byImplementation(rows: readonly ComparedRun[]): readonly ImplementationAgreement[] {
  const groups = new Map<string, ComparedRun[]>();
  for (const row of rows) {
    const { client, server, versions } = row.run.inputs.implementation;
    const key = [client, server, versionText(versions), row.run.captured === undefined ? 'sample' : 'lab'].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => {
    const [client = '', server = '', versions = ''] = key.split('\n');
    const dates = [...new Set(own.flatMap(({ run }) => run.captured?.date ?? []))].toSorted();
    return { client, server, versions, dates, ...agreement(own) };
  });
}

function versionText(versions: Readonly<Record<string, string>>): string {
  return Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ');
}

/** Files are named by family; what is not written in capitals has its name here. */
const NAMES: Readonly<Record<string, string>> = {
  coap: 'CoAP', grpc: 'gRPC', lwm2m: 'LwM2M', websocket: 'WebSocket', 'http-1-1': 'HTTP/1.1', 'http-2': 'HTTP/2', 'http-3': 'HTTP/3', tls: 'TLS alone', dtls: 'DTLS alone', tcp: 'Raw TCP', udp: 'Raw UDP',
};

function familyName(id: string): string {
  return NAMES[id] ?? id.toUpperCase();
}
