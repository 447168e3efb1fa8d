import type { Comparison, FactTables } from './schema/fact-tables.ts';
import type { Newcomer } from './schema/newcomer.ts';

/** The tables of published facts and the questions on which sources differ, loaded when somebody wants to read them. */
export async function loadFactTables(): Promise<{ readonly tables: FactTables; readonly comparisons: readonly Comparison[] }> {
  const [{ factTables }, { comparisons }] = await Promise.all([import('./tables/index.ts'), import('./tables/comparisons.ts')]);
  return { tables: factTables, comparisons };
}

/** Protocols to consider beside the ranked ones. */
export async function loadNewcomers(): Promise<readonly Newcomer[]> {
  return (await import('./newcomers/index.ts')).newcomers;
}
