import { TOP_STEP, utilityOfStep } from './scale.ts';
import { anything, byWorld, exactly } from './utility.ts';

/** The catalogue's grade; within one network a protocol with multicast reaches all receivers with one packet, without anything between. */
export const oneToMany = byWorld({
  criterion: 'one-to-many',
  reads: ['topology'],
  valueIn: ({ topology }, { capabilities, grades }) => {
    const grade = grades['one-to-many'];
    if (topology === 'lan' && capabilities.oneToMany.value === 'link-multicast') {
      return { utility: 1, range: exactly(1), measured: { step: TOP_STEP }, because: 'multicast-within-one-network', sources: capabilities.oneToMany.sources };
    }
    if (grade === undefined) return { utility: 0.5, range: anything, measured: { step: 2 }, because: 'not-graded', sources: [] };
    const utility = utilityOfStep(grade.step);
    return { utility, range: exactly(utility), measured: { step: grade.step }, because: grade.because, sources: grade.sources };
  },
});
