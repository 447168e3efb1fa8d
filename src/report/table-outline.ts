import type { Outline } from './outline.ts';

/** What a reader of a wiki or a ticket needs: the answer, the ranking, what is ruled out and why, what was assumed. */
const SHOWN = ['ranking', 'legs', 'eliminated', 'assumptions'];

/** The short form of a result, for pasting into a document that is about something else. */
export function tableOutline(whole: Outline): Outline {
  return { ...whole, sections: whole.sections.filter(({ id }) => SHOWN.includes(id)) };
}
