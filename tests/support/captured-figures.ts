import { replay } from '../../src/wire/index.ts';
import type { ValidationFigures } from '../../src/report/index.ts';
import { judge } from '../wire/captures/judge.ts';
import { families } from '../wire/captures/runs.ts';

/** Runs that the figures of the page and the judge of the tests see differently. */
export function compareWithJudge({ families: shown }: ValidationFigures): readonly string[] {
  return families.flatMap(({ name, runs }) => {
    const results = replay(runs.map(({ inputs }) => inputs));
    const steady = new Map(shown.find(({ id }) => id === name)?.steadyRuns.map((one) => [one.id, one.verdict]));
    return runs.flatMap((run, index) => {
      const result = results[index];
      const { packets } = judge(run, result ?? { id: '', status: 'unsupported' });
      const verdict = steady.get(run.inputs.id);
      const alike = packets === null ? verdict === undefined : verdict !== undefined && (verdict !== 'off') === packets;
      return alike ? [] : [`${run.inputs.id}: judge ${String(packets)}, page ${String(verdict)}`];
    });
  });
}
