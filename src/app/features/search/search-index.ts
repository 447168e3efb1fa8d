/** What a search can find. */
export const RESULT_KINDS = ['protocol', 'link', 'question', 'newcomer', 'fact', 'claim', 'source', 'page'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** Something that can be found: where it is, what it is called, and the words in it. */
export interface SearchDocument {
  readonly kind: ResultKind;
  readonly id: string;
  readonly title: string;
  /** One line that tells it from others of the same title. */
  readonly detail: string;
  /** Further words, never shown. */
  readonly text: string;
  /** An address of paths.ts, with a fragment where the thing has a place of its own. */
  readonly to: string;
}

interface IndexedDocument {
  readonly document: SearchDocument;
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

export interface SearchIndex {
  readonly size: number;
  /** Documents that hold every word of the query or a word that begins with it, the best first; none for an empty query. */
  readonly find: (query: string) => readonly SearchDocument[];
}

/** Points of one word of the query, by the best place where it is found. */
const POINTS = { titleWord: 12, titleStart: 7, word: 4, start: 2 } as const;
const WHOLE_TITLE = 60;
const TITLE_BEGINS = 15;
const ID_NAMED = 80;
/** Of two that match alike, what decides stands before what supports. */
const KIND_POINTS: Readonly<Record<ResultKind, number>> = { protocol: 6, link: 5, question: 4, newcomer: 4, page: 3, fact: 2, claim: 1, source: 0 };
/** Shorter beginnings match half the index. */
const SHORTEST_START = 2;

export function searchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const indexed = documents.map((document): IndexedDocument => ({
    document,
    title: plain(document.title),
    titleWords: new Set(wordsOf(document.title)),
    words: new Set(wordsOf(`${document.detail}\n${document.text}`)),
  }));
  return {
    size: documents.length,
    find: (query) => {
      const wanted = queryWords(query);
      if (wanted.length === 0) return [];
      const whole = plain(query).trim();
      return indexed
        .map((entry) => ({ entry, points: pointsOf(entry, wanted, whole) }))
        .filter(({ points }) => points > 0)
        .toSorted((one, other) => other.points - one.points || compare(one.entry, other.entry))
        .map(({ entry }) => entry.document);
    },
  };
}

function pointsOf({ document, title, titleWords, words }: IndexedDocument, wanted: readonly string[], whole: string): number {
  const named = plain(document.id) === whole ? ID_NAMED : 0;
  let points = named + KIND_POINTS[document.kind];
  for (const word of wanted) {
    const best = bestPlace(word, titleWords, words);
    if (best === 0 && named === 0) return 0;
    points += best;
  }
  if (title === whole) points += WHOLE_TITLE;
  else if (title.startsWith(whole)) points += TITLE_BEGINS;
  return points;
}

function bestPlace(word: string, titleWords: ReadonlySet<string>, words: ReadonlySet<string>): number {
  if (titleWords.has(word)) return POINTS.titleWord;
  const mayBegin = word.length >= SHORTEST_START;
  if (mayBegin && begins(titleWords, word)) return POINTS.titleStart;
  if (words.has(word)) return POINTS.word;
  return mayBegin && begins(words, word) ? POINTS.start : 0;
}

function begins(words: ReadonlySet<string>, start: string): boolean {
  for (const word of words) if (word.startsWith(start)) return true;
  return false;
}

function compare(one: IndexedDocument, other: IndexedDocument): number {
  return one.title === other.title ? 0 : one.title < other.title ? -1 : 1;
}

/** Lower case without accents. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase();
}

/** Words of a text; a word with hyphens or points counts as itself and as its parts: "mqtt-sn", "mqtt", "sn". */
export function wordsOf(text: string): string[] {
  return [...plain(text).matchAll(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu)].flatMap(([word]) => (/[-.]/.test(word) ? [word, ...word.split(/[-.]/)] : [word]));
}

/** Words of a query, as they were typed: "mqtt-sn" is one. */
function queryWords(query: string): string[] {
  return [...new Set([...plain(query).matchAll(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu)].map(([word]) => word))];
}
