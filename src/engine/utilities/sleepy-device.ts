import { utilityOfStep } from './scale.ts';
import { anything, byScenario, exactly } from './utility.ts';

/** From this step on a message leaves in one exchange after waking; above it, messages also wait for the device. */
const ONE_EXCHANGE_STEP = 3;

/** The catalogue's grade; once it is said that nothing is ever sent to the device, waiting messages are worth nothing, and one exchange after waking is all there is to gain. */
export const sleepyDevice = byScenario({
  criterion: 'sleepy-device',
  reads: ['pushToDevice'],
  valueFor: ({ pushToDevice }, { grades }) => {
    const grade = grades['sleepy-device'];
    if (grade === undefined) return { utility: 0.5, range: anything, measured: { step: 2 }, because: 'not-graded', sources: [] };
    const withoutWaiting = Math.min(1, grade.step / ONE_EXCHANGE_STEP);
    const withWaiting = utilityOfStep(grade.step);
    const nothingDown = pushToDevice.possible.every((value) => value === 'no');
    return {
      utility: nothingDown ? withoutWaiting : withWaiting,
      range: nothingDown ? exactly(withoutWaiting) : pushToDevice.possible.includes('no') ? () => ({ low: withWaiting, high: withoutWaiting }) : exactly(withWaiting),
      measured: { step: grade.step }, because: grade.because, sources: grade.sources,
    };
  },
});
