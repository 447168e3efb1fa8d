import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criterionCodes, questionKeys, withdrawnKeys } from '../../src/questionnaire/codec/keys.ts';
import { decodeLink, encodeLink, encodePackedLink, type State } from '../../src/questionnaire/index.ts';

/**
 * Links that are out in the world must open for ever. The files beside this test only grow: a line that fails after a change of the code
 * is a broken promise, not an outdated expectation. docs/links.md says how to change the codec without touching them.
 */
interface PublishedLink {
  readonly name: string;
  readonly link: string;
  readonly state: State;
}

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const linksOf = (name: string) => JSON.parse(file(name)) as readonly PublishedLink[];
const publishedKeys = file('published-keys.txt').trim().split('\n');

describe.each([['1', linksOf('v1.json'), encodeLink], ['p1', linksOf('p1.json'), encodePackedLink]] as const)('links of version %s', (_, published, write) => {
  it.each(published.map((entry) => [entry.name, entry] as const))('%s', (__, { link, state }) => {
    expect(decodeLink(link)).toEqual({ found: true, intact: true, state, notices: [] });
    expect(decodeLink(`https://example.org/wirewise/?${encodeURIComponent(link)}.`).state).toEqual(state);
  });

  it('are still written as they were', () => {
    for (const { name, link, state } of published) expect(write(state), name).toBe(link);
  });
});

describe('published keys', () => {
  const questions = Object.entries(questionKeys) as readonly [string, { readonly key: string; readonly codes: Readonly<Record<string, string>> }][];
  const today = [
    ...questions.flatMap(([id, { key, codes }]) => [`${key} = ${id}`, ...Object.entries(codes).map(([option, code]) => `${key} ${code} = ${id} ${option}`)]),
    ...Object.entries(criterionCodes).map(([id, code]) => `w ${code} = ${id}`),
  ];

  it('mean today what they meant when they were published', () => {
    expect(publishedKeys.filter((line) => !today.includes(line) && !withdrawnKeys.includes(line.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('are all in the list, so that none can be given away later', () => {
    expect(today.filter((line) => !publishedKeys.includes(line))).toEqual([]);
  });
});
