import { decodeLink, linkInText, noticeText, type Outcome, type State } from '../questionnaire/index.ts';
import type { CommandWorld } from './command.ts';

/** A decision as it was recorded: the state and what came of it then. */
export interface RecordedDecision {
  readonly state: State;
  readonly recorded: Outcome;
}

/** Reads a link, or the first link in a file that carries one (decision record, Markdown, JSON). */
export async function recordedDecision(given: string, world: CommandWorld): Promise<RecordedDecision | { readonly problems: readonly string[] }> {
  if (given !== '-' && decodeLink(given).found) return fromLink(given, 'link');
  const read = await world.read(given);
  if ('problem' in read) return { problems: [read.problem] };
  const name = given === '-' ? 'standard input' : given;
  const link = linkInText(read.text);
  if (link === null) return { problems: [`${name}: link: expected a share link in the document, found none`] };
  return fromLink(link, name);
}

function fromLink(link: string, name: string): RecordedDecision | { readonly problems: readonly string[] } {
  const { intact, state, notices } = decodeLink(link);
  if (!intact) return { problems: notices.map((notice) => `${name}: ${noticeText(notice)}`) };
  if (state.decided === null) return { problems: [`${name}: outcome: expected a link that records what was decided, found one with answers only`] };
  return { state, recorded: state.decided };
}
