import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseCapture } from './case-captures.ts';

/** The version that answers, or null where there is none. */
export function tsharkVersion(): string | null {
  const { stdout, status } = spawnSync('tshark', ['--version'], { encoding: 'utf8' });
  return status === 0 ? (/\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? 'of an unknown version') : null;
}

/** What tshark says of one packet: the values of each asked field, in order. */
export type Dissection = Readonly<Record<string, readonly string[]>>;

export interface DissectedCase {
  readonly one: CaseCapture;
  /** One for each frame of the file. */
  readonly packets: readonly Dissection[];
}

const FILE_HEADER_BYTES = 24;
/** Nothing that a value holds. */
const [BETWEEN_FIELDS, BETWEEN_VALUES] = ['\u001f', '\u001e'];

/** Many captures of one link type in one file: one start of tshark for all. Each case has addresses and ports of its own. */
export function dissect(cases: readonly CaseCapture[], fields: readonly string[], options: readonly string[] = []): readonly DissectedCase[] {
  const folder = mkdtempSync(join(tmpdir(), 'captures-'));
  try {
    const file = join(folder, 'all.pcap');
    writeFileSync(file, Buffer.concat(cases.map(({ capture }, index) => (index === 0 ? capture.file : capture.file.subarray(FILE_HEADER_BYTES)))));
    const { stdout, status, stderr } = spawnSync('tshark', [
      '-n', '-r', file, '-o', 'ip.check_checksum:TRUE', '-o', 'tcp.check_checksum:TRUE', '-o', 'udp.check_checksum:TRUE', ...options,
      '-T', 'fields', '-E', `separator=${BETWEEN_FIELDS}`, '-E', `aggregator=${BETWEEN_VALUES}`, '-E', 'occurrence=a', ...fields.flatMap((field) => ['-e', field]),
    ], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
    if (status !== 0) throw new Error(`tshark ended with ${String(status)}: ${stderr}`);
    const lines = stdout.split('\n').slice(0, -1);
    let next = 0;
    const dissected = cases.map((one) => ({ one, packets: one.capture.frames.map(() => dissectionOf(lines[next++] ?? '', fields)) }));
    if (next !== lines.length) throw new Error(`tshark found ${String(lines.length)} packets where the files have ${String(next)}`);
    return dissected;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function dissectionOf(line: string, fields: readonly string[]): Dissection {
  const parts = line.split(BETWEEN_FIELDS);
  return Object.fromEntries(fields.map((field, index) => [field, (parts[index] ?? '') === '' ? [] : (parts[index] ?? '').split(BETWEEN_VALUES)]));
}
