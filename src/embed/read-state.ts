import { COMPANY_DATA_KEY, decodeReadableLink, emptyState, noticeText, type State } from '../questionnaire/index.ts';
import { html } from './elements.ts';

/**
 * The state of a link, without `#`, with the words that stand above its result; for a damaged one those that stand in its place. Frames have no
 * company data: a link that names some is shown without, and what is written from here on does not name them.
 */
export function readState(link: string): { readonly state: State; readonly notes: readonly HTMLElement[] } | { readonly damaged: readonly HTMLElement[] } {
  const { found, intact, state, notices } = decodeReadableLink(link);
  if (!found) return { state: emptyState, notes: [] };
  const unread = state.unread.filter(({ key }) => key !== COMPANY_DATA_KEY);
  if (intact) return { state: { ...state, unread }, notes: unread.length === state.unread.length ? [] : [html('p', { class: 'soft' }, 'Decided with company data; shown here without them.')] };
  return {
    damaged: [
      html('p', { class: 'choice' }, 'The link of this frame is damaged.'),
      html('p', { class: 'soft' }, 'No result is shown, because parts of the answers may be missing or changed.'),
      html('ul', {}, ...notices.map((notice) => html('li', {}, noticeText(notice)))),
    ],
  };
}
