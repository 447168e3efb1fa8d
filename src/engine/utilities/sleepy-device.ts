import { graded, gradedUpTo } from './grade-in-place.ts';
import { byScenario } from './utility.ts';

/** From this step on a message leaves in one exchange after waking; above it, messages also wait for the device. */
const ONE_EXCHANGE_STEP = 3;

/**
 * The catalogue's grade. Where nothing is ever sent to the device, waiting messages are worth nothing, and one exchange after waking is
 * all there is to gain; while that is open, both readings count equally.
 */
export const sleepyDevice = byScenario({
  criterion: 'sleepy-device',
  reads: ['pushToDevice', 'patterns'],
  raterFor: ({ pushToDevice, patterns }) => ({ grades }) => {
    const grade = grades['sleepy-device'];
    const nothingDown = gradedUpTo(grade, ONE_EXCHANGE_STEP);
    if (pushToDevice.possible.every((value) => value === 'no')) return nothingDown;
    const something = graded(grade);
    if (grade === undefined || !pushToDevice.possible.includes('no')) return something;
    const utility = patterns.members.includes('command') ? something.utility : (something.utility + nothingDown.utility) / 2;
    return { ...something, utility, range: () => ({ low: something.utility, high: nothingDown.utility }) };
  },
});
