import { isRecord } from '../base/index.ts';
import { noticeText, type Notice } from './notice.ts';
import { checkState } from './state-check.ts';
import type { State } from './state.ts';

const STATE_KEYS = ['answers', 'weights', 'fixed'] as const;

/** What an answers file holds: everything that a person has said. */
export type AnswersFile = Pick<State, (typeof STATE_KEYS)[number]>;

export type ReadAnswers = { readonly state: State; readonly notes: readonly string[] } | { readonly problems: readonly string[] };

/** The part of a state that goes into an answers file. */
export function answersFile({ answers, weights, fixed }: State): AnswersFile {
  return { answers, weights, fixed };
}

/**
 * A state from the content of an answers file: the answers alone, or `{ answers, weights, fixed }`. A file is written on purpose, so anything
 * in it that cannot be used is a problem; a link, which others may have cut, is read more kindly.
 * @param value of unknown origin
 * @param name of the file, put in front of each line
 */
export function readAnswersFile(value: unknown, name: string): ReadAnswers {
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
