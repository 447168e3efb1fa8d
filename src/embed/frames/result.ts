import { catalogue } from '../../knowledge/index.ts';
import { adviseOrder } from '../../questionnaire/index.ts';
import { catalogueNames } from '../../report/index.ts';
import { startFrame } from '../frame.ts';
import { readState } from '../read-state.ts';
import { resultView } from '../result-view.ts';

/** The result of a link. A sandboxed frame has no worker: it leaves the slow part, what would change the choice, to the full tool. */
startFrame(({ place, lead }) => {
  const names = catalogueNames(catalogue);
  return {
    show: (link) => {
      const read = readState(link);
      if ('damaged' in read) return place.replaceChildren(...read.damaged);
      place.replaceChildren(...read.notes, resultView(adviseOrder(read.state, catalogue), read.state, names));
      lead(link.replace(/^#/, ''));
    },
  };
});
