import { checkState, noticeText, type Notice, type State } from '../questionnaire/index.ts';
import type { CommandWorld } from './command.ts';
import { readJson, shownName } from './read-json.ts';

const STATE_KEYS = ['answers', 'weights', 'fixed'] as const;

export type ReadState = { readonly state: State; readonly notes: readonly string[] } | { readonly problems: readonly string[] };

/**
 * A state from an answers file: the answers alone, or `{ answers, weights, fixed }`. A file is written on purpose, so anything in it
 * that cannot be used is a problem; a link, which others may have cut, is read more kindly.
 */
export async function readState(file: string, world: CommandWorld): Promise<ReadState> {
  const read = await readJson(file, world);
  if ('problem' in read) return { problems: [read.problem] };
  return stateOf(read.value, shownName(file));
}

export function stateOf(value: unknown, name: string): ReadState {
  const parts = isRecord(value) && isRecord(value['answers']) ? value : { answers: value };
  const strange = Object.keys(parts).filter((key) => !STATE_KEYS.some((known) => known === key));
  const { state, notices } = checkState({ answers: parts['answers'], weights: parts['weights'], fixed: parts['fixed'] });
  const lines = (wanted: (notice: Notice) => boolean) => notices.filter(wanted).map((notice) => `${name}: ${noticeText(notice)}`);
  const problems = [
    ...strange.map((key) => `${name}: ${key}: expected ${STATE_KEYS.join(', ')} beside each other, found ${JSON.stringify(key)}`),
    ...lines((notice) => notice.severity !== 'info'),
  ];
  return problems.length > 0 ? { problems } : { state, notes: lines((notice) => notice.severity === 'info') };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
