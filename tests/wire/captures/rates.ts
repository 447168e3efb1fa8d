import { replay } from '../../../src/wire/index.ts';
import { judge } from './judge.ts';
import type { families } from './runs.ts';

/** Every run of each family beside its prediction and what the comparison says of it. */
export function judgedFamilies(of: typeof families) {
  return of.map(({ name, runs }) => {
    const results = replay(runs.map(({ inputs }) => inputs));
    return { name, rows: runs.map((run, index) => ({ run, result: results[index], judgement: judge(run, results[index] ?? { id: '', status: 'unsupported' }) })) };
  });
}

/** The share of runs that agree, among those that can be compared. */
export function share(values: readonly (boolean | null)[]): number {
  const counted = values.filter((value) => value !== null);
  return counted.length === 0 ? 1 : counted.filter(Boolean).length / counted.length;
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);

/** One line for each family. */
export function rateLines(judged: ReturnType<typeof judgedFamilies>): string {
  return judged.map(({ name, rows }) => {
    const compared = rows.filter(({ judgement }) => judgement.payload !== null).length;
    return `${name.padEnd(14)} runs ${String(rows.length).padStart(3)}, steady ${String(compared).padStart(3)}: payload ${percent(share(rows.map((row) => row.judgement.payload)))}`
      + ` packets ${percent(share(rows.map((row) => row.judgement.packets)))} connect ${percent(share(rows.map((row) => row.judgement.connect)))}\n`;
  }).join('');
}
