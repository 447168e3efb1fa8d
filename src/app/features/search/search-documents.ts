import {
  catalogue, factTableNames, loadFactTables, loadNewcomers, loadSeedClaims, type Catalogue, type Comparison, type FactRow, type FactTableId, type FactTables, type Newcomer, type SeedClaim,
} from '../../../knowledge/index.ts';
import { questions, sections, type Question } from '../../../questionnaire/index.ts';
import { capitalise, publishedText, SEED_CHECK_NAMES } from '../../../report/index.ts';
import { paths } from '../../paths.ts';
import type { SearchDocument } from './search-index.ts';

interface Found {
  readonly catalogue: Pick<Catalogue, 'families' | 'links' | 'sources'>;
  readonly tables: FactTables;
  readonly comparisons: readonly Comparison[];
  readonly newcomers: readonly Newcomer[];
  readonly claims: readonly SeedClaim[];
}

/** Fetches what can be found and turns it into documents. */
export async function loadSearchDocuments(): Promise<readonly SearchDocument[]> {
  const [{ tables, comparisons }, newcomers, claims] = await Promise.all([loadFactTables(), loadNewcomers(), loadSeedClaims()]);
  return searchDocuments({ catalogue, tables, comparisons, newcomers, claims });
}

/** Everything that can be found: protocols, links, questions, newcomers, facts, claims of the article, sources and tables. */
export function searchDocuments({ catalogue: { families, links, sources }, tables, comparisons, newcomers, claims }: Found): readonly SearchDocument[] {
  const asked = new Map(comparisons.map(({ id, question }) => [id, question]));
  return [
    ...families.map((family): SearchDocument => ({
      kind: 'protocol', id: family.id, title: family.name, detail: family.summary, to: paths.protocol(family.id),
      text: [family.maturity.standard, ...family.stacks.map(({ name }) => name)].join('\n'),
    })),
    ...links.map((link): SearchDocument => ({ kind: 'link', id: link.id, title: link.name, detail: link.summary, text: [link.nat.text, ...link.notes.map(({ text }) => text)].join('\n'), to: paths.link(link.id) })),
    ...questions.map(questionDocument),
    ...newcomers.map((newcomer): SearchDocument => ({
      kind: 'newcomer', id: newcomer.id, title: newcomer.name, detail: newcomer.summary, to: `${paths.newcomers}#${newcomer.id}`,
      text: [newcomer.standing.value, ...[...newcomer.considerWhen, ...newcomer.avoidWhen].map(({ text }) => text), ...newcomer.properties.map(({ value }) => value)].join('\n'),
    })),
    ...factTableNames.flatMap(({ id, slug, title }) => tables[id].map((row) => factDocument(id, slug, title, row, asked))),
    ...claims.map((claim): SearchDocument => ({ kind: 'claim', id: claim.id, title: claim.claim, detail: `${SEED_CHECK_NAMES[claim.check]}. ${claim.note ?? ''}`.trim(), text: `${claim.id} ${claim.about} ${claim.check} article 2022`, to: `${paths.article}#${claim.id}` })),
    ...sources.map((source): SearchDocument => ({ kind: 'source', id: source.id, title: source.title, detail: [source.publisher, source.year].filter(Boolean).join(', '), text: source.id, to: `${paths.sources}#source-${source.id}` })),
    ...factTableNames.map(({ id, slug, title, about }): SearchDocument => ({ kind: 'page', id, title: `Table: ${title}`, detail: about, text: slug, to: paths.factTable(slug) })),
  ];
}

function questionDocument(question: Question): SearchDocument {
  const options = 'options' in question ? question.options.flatMap(({ label, description }) => [label, description]) : [];
  return {
    kind: 'question', id: question.id, title: question.label, detail: question.hint, to: paths.home,
    text: [question.why.text, sections.find(({ id }) => id === question.section)?.title ?? '', ...options].join('\n'),
  };
}

function factDocument(table: FactTableId, slug: string, title: string, row: FactRow, asked: ReadonlyMap<string, string>): SearchDocument {
  // The number that others contradict says most; else the first.
  const telling = row.figures.find(({ comparison }) => comparison !== undefined) ?? row.figures[0];
  const detail = row.note ?? (telling === undefined ? '' : `${capitalise(telling.quantity)} ${publishedText(telling)}: ${telling.condition}`);
  // Typed columns are words, lists of words or small records of words: all of them can be found.
  const columns = Object.entries(row).filter(([key]) => !['figures', 'sources', 'checked', 'obtained', 'confidence', 'subject', 'id'].includes(key)).flatMap(([, value]) => wordsIn(value));
  const numbers = row.figures.flatMap((figure) => [figure.quantity, figure.condition, asked.get(figure.comparison ?? '') ?? '']);
  return { kind: 'fact', id: row.id, title: row.subject, detail: detail === '' ? title : `${title}. ${detail}`, text: [row.id, table, ...columns, ...numbers].join('\n'), to: `${paths.factTable(slug)}#${row.id}` };
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}
