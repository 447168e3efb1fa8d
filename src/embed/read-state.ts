import { decodeReadableLink, emptyState, noticeText, type State } from '../questionnaire/index.ts';
import { html } from './elements.ts';

/** The state of a link, without `#`; for a damaged one the words that stand in the place of a result. */
export function readState(link: string): { readonly state: State } | { readonly damaged: readonly HTMLElement[] } {
  const { found, intact, state, notices } = decodeReadableLink(link);
  if (!found) return { state: emptyState };
  if (intact) return { state };
  return {
    damaged: [
      html('p', { class: 'choice' }, 'The link of this frame is damaged.'),
      html('p', { class: 'soft' }, 'No result is shown, because parts of the answers may be missing or changed.'),
      html('ul', {}, ...notices.map((notice) => html('li', {}, noticeText(notice)))),
    ],
  };
}
