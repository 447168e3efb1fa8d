import { catalogue } from '../../knowledge/index.ts';
import { adviseOrder, answerLines, emptyState, encodeLink, withOutcome, type State } from '../../questionnaire/index.ts';
import { catalogueNames, verdictWords } from '../../report/index.ts';
import { html } from '../elements.ts';
import { formView } from '../form-view.ts';
import { startFrame } from '../frame.ts';
import { readState } from '../read-state.ts';
import { resultView } from '../result-view.ts';

/** Questions and their result in one frame; the answers stay in it and in the link to the full tool. */
startFrame(({ place, lead }) => {
  const names = catalogueNames(catalogue);
  const result = html('section', { 'aria-label': 'Result' });
  const said = html('p', { class: 'hidden', role: 'status' });
  let spoken = '';
  const decide = (state: State) => {
    const recommendation = adviseOrder(state, catalogue);
    result.replaceChildren(resultView(recommendation, state, names));
    lead(encodeLink(withOutcome(state, recommendation)));
    const { choice } = verdictWords(recommendation, names, answerLines(state.answers));
    if (spoken !== '' && spoken !== choice) said.textContent = choice;
    spoken = choice;
  };
  return {
    show: (link) => {
      const read = readState(link);
      if ('damaged' in read) return place.replaceChildren(...read.damaged);
      let { state } = read;
      const { essential, more } = formView(state.answers, (answers) => {
        state = { ...state, answers, fixed: [], decided: emptyState.decided, catalogueDate: emptyState.catalogueDate };
        decide(state);
      });
      place.replaceChildren(...read.notes, essential, result, more, said);
      decide(state);
    },
  };
});
