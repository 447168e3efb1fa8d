import type { Certificates } from '../certificates.ts';
import type { LabRun } from '../lab-run.ts';

/** What the lists of runs build on. */
export interface LabContext {
  readonly certificates: Certificates;
  /** Where the lab's own clients lie, next to the installed npm packages. */
  readonly clients: string;
  /** Files that runs share: payloads, configurations. */
  readonly folder: string;
  readonly versions: Readonly<Record<string, string>>;
}

export type RunsOf = (context: LabContext) => readonly LabRun[];

/** Parameters that each record carries. Several segments at once go with Reno, as BBR would spread them over the round trip. */
export function networkParams(bytesAtOnce: number, rttMs = 40): Readonly<Record<string, unknown>> {
  return { rttMs, mtu: 1500, tcpTimestamps: true, congestionControl: bytesAtOnce > 1300 ? 'reno' : 'bbr', link: 'lossless', ipVersion: 4 };
}

export const PLAIN = { kind: 'none' } as const;
/** Not of the sample: other names, other lengths. */
export const TOPIC = 'site-4/line-11/pump/vibration/rms';
export const CLIENT_ID = 'pump-controller-17';
