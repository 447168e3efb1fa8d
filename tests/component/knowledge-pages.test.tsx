// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Rulings } from '../../src/app/features/article/rulings.tsx';
import { LinkArticle } from '../../src/app/features/links/link-article.tsx';
import { LinkOverview } from '../../src/app/features/links/link-overview.tsx';
import { ClaimGroups } from '../../src/app/ui/claim-groups.tsx';
import { ProtocolArticle } from '../../src/app/features/protocols/protocol-article.tsx';
import { ProtocolOverview } from '../../src/app/features/protocols/protocol-overview.tsx';
import { StatementList } from '../../src/app/features/protocols/statement-list.tsx';
import { SourceRegister } from '../../src/app/features/sources/source-register.tsx';
import { catalogue, loadSeedClaims } from '../../src/knowledge/index.ts';
import { seedRulings } from '../../src/questionnaire/index.ts';
import { catalogueNames } from '../../src/report/index.ts';
import { cellsOf, renderSection } from '../support/result-facts.tsx';

const names = catalogueNames(catalogue);

describe('the page of a protocol', () => {
  it('shows each published memory figure with its condition, source and date', async () => {
    await act(async () => {
      renderSection(<ProtocolArticle id="mqtt" />);
    });
    const table = await screen.findByRole('table', { name: 'Protocol, transport and security where the condition says so' });
    const rows = cellsOf(table).slice(1);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(row[1]).not.toBe('');
      expect(row[2]?.length).toBeGreaterThan(3);
      expect(row[4]).not.toBe('');
      expect(row[5]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('lists every stack with the bytes of a message', async () => {
    await act(async () => {
      renderSection(<ProtocolArticle id="mqtt" />);
    });
    const table = await screen.findByRole('table', { name: /^Bytes of one message of 16 B/ });
    const rows = cellsOf(table).slice(1);
    expect(rows.length).toBe(catalogue.families.find(({ id }) => id === 'mqtt')?.stacks.length);
    expect(rows.every((row) => /^[\d,]+ B/.test(row[1] ?? ''))).toBe(true);
  });

  it('says so where the catalogue holds no such protocol', () => {
    renderSection(<ProtocolArticle id="carrier-pigeon" />);
    expect(screen.getByText('The catalogue holds no protocol with this name.')).toBeInTheDocument();
  });
});

it('a sentence shows how it stands to the article, and who says so', () => {
  const sources = [{ source: 'rfc-7252', clause: '§4.2' }];
  renderSection(<StatementList kind="for" names={names} statements={[{ text: 'Messages are repeated.', sources, checked: '2026-11-23', seedClaim: 'A-040', seedCheck: 'nuance' }]} />);
  const item = within(screen.getByRole('listitem'));
  expect(item.getByText('Said more simply in the article of 2022 (claim A-040)')).toBeInTheDocument();
  expect(item.getByRole('link', { name: names.citation({ source: 'rfc-7252', clause: '§4.2' }) })).toHaveAttribute('href', 'https://www.rfc-editor.org/rfc/rfc7252');
});

it('the table of protocols has every family, by name', () => {
  renderSection(<ProtocolOverview />);
  const shown = cellsOf(screen.getByRole('table')).slice(1).map((row) => row[0]);
  expect(shown).toEqual(catalogue.families.map(({ name }) => name).toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
});

it('the table of links has every link', () => {
  renderSection(<LinkOverview />);
  expect(cellsOf(screen.getByRole('table')).slice(1).map((row) => row[0])).toEqual(catalogue.links.map(({ name }) => name));
});

it('the page of a link names the protocols that run on it without IP', () => {
  renderSection(<LinkArticle id="lorawan" />);
  const section = within(screen.getByRole('region', { name: 'Protocols that run on it without IP' }));
  const without = catalogue.families.filter(({ nonIpLinks }) => nonIpLinks.includes('lorawan')).map(({ name }) => name);
  expect(section.getAllByRole('link').map((link) => link.textContent)).toEqual(without);
});

it('the register holds every source once, with what rests on it', async () => {
  await act(async () => {
    renderSection(<SourceRegister />);
  });
  await screen.findAllByText(/rests? on it$/);
  expect(document.querySelectorAll('li[id^="source-"]').length).toBe(catalogue.sources.length);
});

it('a claim of the article stands beside what holds now, corrections first', async () => {
  const claims = await loadSeedClaims();
  const { container } = renderSection(<ClaimGroups claims={claims} names={names} />);
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)[0]).toBe(`Wrong (${claims.filter(({ check }) => check === 'wrong').length})`);
  expect([...container.querySelectorAll('li[id]')].map(({ id }) => id).toSorted()).toEqual(claims.map(({ id }) => id));
  const [wrong] = claims.filter(({ check }) => check === 'wrong');
  const entry = within(document.getElementById(wrong?.id ?? '') ?? document.body);
  expect(entry.getByText(wrong?.claim ?? '')).toBeInTheDocument();
  expect(entry.getByText(wrong?.note ?? '')).toBeInTheDocument();
});

it('the article’s rulings stand beside today’s result', () => {
  renderSection(<Rulings catalogue={catalogue} names={names} />);
  const rows = cellsOf(screen.getByRole('table')).slice(1);
  expect(rows.map((row) => row[0])).toEqual(seedRulings.map(({ situation }) => situation));
  expect(rows.every((row) => (row[2] ?? '') !== '')).toBe(true);
});
