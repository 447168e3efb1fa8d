import type { Grade } from '../../knowledge/index.ts';
import { utilityOfStep } from './scale.ts';
import { anything, exactly, type UtilityValue } from './utility.ts';

/** A family without a grade may be anything on the scale; the middle stands for it. */
export const NOT_GRADED: UtilityValue = { utility: 0.5, range: anything, measured: { step: 2 }, because: 'not-graded', sources: [] };

/** A grade as the catalogue states it, or read as another step in the place where the device stands. */
export function graded(grade: Grade | undefined, step?: number): UtilityValue {
  if (grade === undefined) return NOT_GRADED;
  const read = step ?? grade.step;
  const utility = utilityOfStep(read);
  return { utility, range: exactly(utility), measured: { step: read }, because: grade.because, sources: grade.sources };
}

/** A grade on a scale whose steps above `top` bring nothing that is asked for: `top` is then full. */
export function gradedUpTo(grade: Grade | undefined, top: number): UtilityValue {
  if (grade === undefined) return NOT_GRADED;
  const utility = Math.min(1, grade.step / top);
  return { utility, range: exactly(utility), measured: { step: grade.step }, because: grade.because, sources: grade.sources };
}
