import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { ResultFacts } from '../../src/app/features/result/result-context.ts';
import type { Catalogue } from '../../src/knowledge/index.ts';
import { advise, answerLines, emptyState, type State } from '../../src/questionnaire/index.ts';
import { catalogueNames } from '../../src/report/index.ts';
import { SMALL_CATALOGUE } from './small-catalogue.ts';

/** The facts of a result page, decided on the small catalogue of the tests. */
export function resultFacts(parts: Partial<State>, catalogue: Catalogue = SMALL_CATALOGUE): ResultFacts {
  const state: State = { ...emptyState, ...parts };
  return { state, catalogue, names: catalogueNames(catalogue), questions: answerLines(state.answers), recommendation: advise(state, catalogue, { samples: 200 }) };
}

/** Sections hold links inside the app, which need a router around them. */
export function renderSection(section: ReactNode) {
  return render(<MemoryRouter>{section}</MemoryRouter>);
}

/** The text of each cell, row by row, head row included. */
export function cellsOf(table: HTMLElement): (string | null)[][] {
  return [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
}
