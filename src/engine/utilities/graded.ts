import { anything, byWorld, exactly, type Utility } from './utility.ts';
import { utilityOfStep } from './scale.ts';

/** The catalogue's grade as it stands. A family without a grade may be anything on the scale; the middle stands for it. */
export function gradedUtility(criterion: string): Utility {
  return byWorld({
    criterion,
    reads: [],
    valueIn: (_world, { grades }) => {
      const grade = grades[criterion];
      if (grade === undefined) return { utility: 0.5, range: anything, measured: { step: 2 }, because: 'not-graded', sources: [] };
      const utility = utilityOfStep(grade.step);
      return { utility, range: exactly(utility), measured: { step: grade.step }, because: grade.because, sources: grade.sources };
    },
  });
}
