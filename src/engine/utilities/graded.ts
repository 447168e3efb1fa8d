import { graded } from './grade-in-place.ts';
import { byWorld, type Utility } from './utility.ts';

/** The catalogue's grade as it stands. */
export function gradedUtility(criterion: string): Utility {
  return byWorld({ criterion, reads: [], valueIn: (_world, { grades }) => graded(grades[criterion]) });
}
