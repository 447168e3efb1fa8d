// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FactOverview } from '../../src/app/features/facts/fact-overview.tsx';
import { FactTableView } from '../../src/app/features/facts/fact-table-view.tsx';
import { NewcomerList } from '../../src/app/features/newcomers/newcomer-list.tsx';
import { SearchView } from '../../src/app/features/search/search-view.tsx';
import { catalogue, factTableNames, loadFactTables, loadNewcomers, type FactTableId } from '../../src/knowledge/index.ts';
import { catalogueNames, publishedText } from '../../src/report/index.ts';
import { cellsOf, renderSection } from '../support/result-facts.tsx';

const names = catalogueNames(catalogue);
const { tables, comparisons } = await loadFactTables();
const newcomers = await loadNewcomers();
const show = (id: FactTableId) => renderSection(<FactTableView id={id} about="A table." tables={tables} comparisons={comparisons} names={names} />);

describe('a page of facts', () => {
  it.each(factTableNames.map(({ id }) => [id] as const))('%s: every number opens its condition, source and date', (id) => {
    const { container } = show(id);
    const opened = [...container.querySelectorAll('details')];
    const figures = tables[id].flatMap((row) => row.figures);
    expect(opened.length).toBe(figures.length);
    opened.forEach((details, at) => {
      const figure = figures[at];
      expect(details.querySelector('summary')?.textContent).toBe(`${figure?.quantity} ${figure === undefined ? '' : publishedText(figure)}`);
      expect(details.textContent).toContain(figure?.condition);
      for (const citation of figure?.sources ?? []) expect(details.textContent).toContain(names.citation(citation));
      expect(details.querySelector('time')?.dateTime).toBe(figure?.checked);
    });
  });

  it('filters its rows and says how many are left', async () => {
    show('libraries');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Show rows with' }), 'wolfssl x.509');
    expect(screen.getByRole('status')).toHaveTextContent(`1 of ${tables.libraries.length} rows`);
    const table = screen.getByRole('table', { name: /^A table\./ });
    expect(cellsOf(table).slice(1).map((row) => row[0])).toEqual([expect.stringContaining('wolfSSL, X.509 with P-256')]);
    await userEvent.type(screen.getByRole('searchbox'), ' pigeon');
    expect(screen.getByText('No row holds all of these words.')).toBeInTheDocument();
  });

  it('shows only what sources contradict when asked', async () => {
    show('natTimeouts');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only where sources differ' }));
    const left = tables.natTimeouts.filter((row) => row.figures.some(({ comparison }) => comparison !== undefined)).length;
    expect(screen.getByRole('status')).toHaveTextContent(`${left} of ${tables.natTimeouts.length} rows`);
  });

  it('puts all answers to a question side by side, those of other tables too', () => {
    show('clouds');
    const question = within(screen.getByRole('article', { name: 'How long is the chain of certificates?' }));
    const rows = cellsOf(question.getByRole('table')).slice(1);
    expect(rows.map((row) => row[1])).toEqual(['about 400 B', 'about 4,000 B', 'about 4,000 B', 'about 400 B']);
    expect(question.getAllByRole('link', { name: 'Handshakes' })[0]).toHaveAttribute('href', expect.stringContaining('facts/handshakes/'));
  });

  it('gives each row a place that a link can go to', () => {
    const { container } = show('brokers');
    for (const { id } of tables.brokers) expect(container.querySelector(`[id="${id}"]`)).not.toBeNull();
  });
});

it('the overview names every table with its rows, and every question on which sources differ', () => {
  renderSection(<FactOverview tables={tables} comparisons={comparisons} names={names} />);
  const list = within(screen.getByRole('region', { name: `${factTableNames.length} tables` }));
  for (const { id, title } of factTableNames) {
    expect(list.getByRole('link', { name: title }).closest('li')).toHaveTextContent(`${tables[id].length} rows`);
  }
  expect(screen.getAllByRole('article').length).toBe(comparisons.length);
});

it('newcomers say when to consider them, when not, and why they are not ranked', () => {
  renderSection(<NewcomerList newcomers={newcomers} names={names} />);
  expect(screen.getAllByRole('heading', { name: 'Consider it when' }).length).toBe(newcomers.length);
  expect(screen.getAllByText('Not ranked.').length).toBe(newcomers.length);
  for (const { considerWhen, notRanked } of newcomers) {
    for (const { text } of considerWhen) expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByText((_, element) => element?.tagName === 'P' && element.textContent.includes(notRanked.because))).toBeInTheDocument();
  }
});

describe('search', () => {
  const open = async () => {
    const onQuestion = vi.fn<(id: string) => void>();
    await act(async () => {
      renderSection(<SearchView onQuestion={onQuestion} />);
    });
    await vi.waitFor(() => expect(screen.getByRole('status')).not.toHaveTextContent('Fetching'));
    const box = screen.getByRole('searchbox');
    await userEvent.clear(box);
    return { box, onQuestion };
  };

  it('finds what is typed and says how much', async () => {
    const { box } = await open();
    await userEvent.type(box, 'lorawan');
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ results$/);
    const [first] = within(screen.getByRole('list')).getAllByRole('link');
    expect(first).toHaveTextContent('LoRaWAN');
    expect(first).toHaveAttribute('href', '/links/lorawan/');
  });

  it('goes through results with the arrow keys and comes back with Escape', async () => {
    const { box } = await open();
    await userEvent.type(box, 'mqtt');
    const links = within(screen.getByRole('list')).getAllByRole('link');
    await userEvent.keyboard('{ArrowDown}');
    expect(links[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(links[1]).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(links.at(-1)).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(box).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(box).toHaveFocus();
  });

  it('narrows down to a kind', async () => {
    const { box } = await open();
    await userEvent.type(box, 'dtls');
    const kinds = within(screen.getByRole('group', { name: 'Kind of result' }));
    const facts = kinds.getByRole('button', { name: /^Facts/ });
    await userEvent.click(facts);
    expect(facts).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('status')).toHaveTextContent(`${facts.textContent?.replace(/\D/g, '')} results`);
  });

  it('hands a question over instead of leaving for an address', async () => {
    const { box, onQuestion } = await open();
    await userEvent.type(box, 'time between messages');
    const kinds = screen.queryByRole('group', { name: 'Kind of result' });
    if (kinds !== null) await userEvent.click(within(kinds).getByRole('button', { name: /^Questions/ }));
    await userEvent.click(within(screen.getByRole('list')).getAllByRole('link')[0] as HTMLElement);
    expect(onQuestion).toHaveBeenCalledTimes(1);
  });

  it('says so when nothing is found', async () => {
    const { box } = await open();
    await userEvent.type(box, 'carrier pigeon');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing holds all of these words.');
  });
});
