import { replay } from '../../src/wire/index.ts';
import type { ValidationFigures } from '../../src/report/index.ts';
import { judge } from '../wire/captures/judge.ts';
import { families, labFamilies, type CapturedRun } from '../wire/captures/runs.ts';

/** Runs that the figures of the page and the judge of the tests see differently. */
export function compareWithJudge({ families: shown }: ValidationFigures): readonly string[] {
  return shown.flatMap(({ id, steadyRuns }) => {
    const runs = runsOf(id);
    const results = replay(runs.map(({ inputs }) => inputs));
    const judged = runs.flatMap((run, index) => {
      const { packets } = judge(run, results[index] ?? { id: '', status: 'unsupported' });
      return packets === null ? [] : [{ id: run.inputs.id, packets }];
    });
    if (judged.length !== steadyRuns.length) return [`${id}: judge ${judged.length} steady runs, page ${steadyRuns.length}`];
    return judged.flatMap(({ id: run, packets }, index) => ((steadyRuns[index]?.verdict !== 'off') === packets ? [] : [`${run}: judge ${String(packets)}, page ${String(steadyRuns[index]?.verdict)}`]));
  });
}

/** Every file of captured runs. */
export const capturedFiles = [...families, ...labFamilies].toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** Runs of a family in the order of the figures: by file. */
export function runsOf(family: string): readonly CapturedRun[] {
  return capturedFiles.filter(({ name }) => name.replace(/^lab-/, '') === family).flatMap(({ runs }) => runs);
}
