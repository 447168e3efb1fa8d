import { pageIsAnEnd } from '../reachability.ts';
import { graded } from './grade-in-place.ts';
import { byWorld } from './utility.ts';

/** Something of its own kind has to run between the page and the server. */
const SPECIAL_SERVER_STEP = 2;

/** The catalogue's grade; what reaches a page only through a proxy made for it needs that proxy there. */
export const noIntermediary = byWorld({
  criterion: 'no-intermediary',
  reads: ['platform', 'topology'],
  valueIn: (ends, { capabilities, grades }) => {
    const grade = grades['no-intermediary'];
    const proxied = capabilities.browserUse.value === 'through-a-proxy' && pageIsAnEnd(ends);
    return graded(grade, proxied && grade !== undefined ? Math.min(grade.step, SPECIAL_SERVER_STEP) : undefined);
  },
});
