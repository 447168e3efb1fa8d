// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CaveatList } from '../../src/app/features/result/caveat-list.tsx';
import { EliminatedList } from '../../src/app/features/result/eliminated-list.tsx';
import { FirstPlace } from '../../src/app/features/result/first-place.tsx';
import { NoFit } from '../../src/app/features/result/no-fit.tsx';
import { OldLink } from '../../src/app/features/result/old-link.tsx';
import { OpenQuestions } from '../../src/app/features/result/open-questions.tsx';
import { OverThat } from '../../src/app/features/result/over-that.tsx';
import { PointsTable } from '../../src/app/features/result/points-table.tsx';
import { RankingTable } from '../../src/app/features/result/ranking-table.tsx';
import { RankShares } from '../../src/app/features/result/rank-shares.tsx';
import { WhyNotList } from '../../src/app/features/result/why-not-list.tsx';
import { changesSince } from '../../src/knowledge/index.ts';
import { withOutcome } from '../../src/questionnaire/index.ts';
import { formatScore } from '../../src/report/index.ts';
import { cellsOf, renderSection, resultFacts } from '../support/result-facts.tsx';

const answers = { platform: ['linux'], link: ['ethernet'], topology: 'device-cloud', patterns: ['telemetry'], payload: 40, interval: 60, security: 'none', guarantee: 'best-effort' } as const;
const facts = resultFacts({ answers });
const [first, second, third] = facts.recommendation.ranking;
const wholeNumber = (text: string | null | undefined) => Number((text ?? '').replace('−', '-').replace('+', ''));

describe('the result of a partly answered system', () => {
  it('names the stack to build, its score and when to choose something else', () => {
    renderSection(<FirstPlace facts={facts} />);
    expect(screen.getByRole('heading', { name: first?.protocol ?? '' })).toBeInTheDocument();
    expect(screen.getByText(formatScore(first?.score ?? 0))).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Choose something else if …' }).parentElement?.querySelectorAll('li').length).toBeGreaterThan(0);
  });

  it('ranks every protocol that no fact rules out, with its range and how often it is first', () => {
    renderSection(<RankingTable facts={facts} fragment="" />);
    const [head, ...rows] = cellsOf(screen.getByRole('table'));
    expect(head).toEqual(['Protocol and best stack', 'Score', 'First in', 'Range', 'Score by criterion, 0 to 100']);
    expect(rows.map((row) => row[1])).toEqual(facts.recommendation.ranking.map((family) => formatScore(family.score)));
    expect(rows[0]?.[2]).toMatch(/^\d+ of 100$/);
  });

  it('shows points that add up to the score, of whichever protocol is picked', async () => {
    renderSection(<PointsTable facts={facts} />);
    const sum = () => cellsOf(screen.getByRole('table')).slice(1).reduce((total, row) => total + wholeNumber(row[1]), 0);
    expect(sum()).toBe(Math.round((first?.score ?? 0) * 100));
    await userEvent.selectOptions(screen.getByLabelText('Show the points of'), second?.protocol ?? '');
    expect(sum()).toBe(Math.round((second?.score ?? 0) * 100));
  });

  it('compares first place with the one that is picked, by points that add up to the difference', async () => {
    renderSection(<OverThat facts={facts} />);
    await userEvent.selectOptions(screen.getByRole('combobox'), third?.protocol ?? '');
    const table = screen.getByRole('table');
    const sum = cellsOf(table).slice(1).reduce((total, row) => total + wholeNumber(row[1]), 0);
    expect(sum).toBe(Math.round((first?.score ?? 0) * 100) - Math.round((third?.score ?? 0) * 100));
    expect(within(table).getByRole('columnheader', { name: third?.protocol ?? '' })).toBeInTheDocument();
  });

  it('says how often each comes first, with runs and seed', () => {
    renderSection(<RankShares facts={facts} />);
    expect(screen.getByText(/^200 times, weights were drawn .* seed 1: the same answers give the same figures\.$/)).toBeInTheDocument();
    expect(screen.getAllByText(/^\d+ of 100$/).length).toBeGreaterThan(0);
  });

  it('answers "why not" for every other protocol that is still possible', () => {
    renderSection(<WhyNotList facts={facts} />);
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(facts.recommendation.ranking.slice(1).map(({ protocol }) => `Why not ${protocol}?`));
  });

  it('has at most three caveats on top', () => {
    renderSection(<CaveatList facts={facts} />);
    const [list] = screen.getAllByRole('list');
    expect(list?.children.length).toBeGreaterThan(0);
    expect(list?.children.length).toBeLessThanOrEqual(3);
  });

  it('lists what is ruled out with the answer, the reason, the way back and the source', () => {
    renderSection(<EliminatedList facts={resultFacts({ answers: { ...answers, firewall: 'udp-blocked' } })} />);
    const item = within(screen.getByRole('heading', { name: 'datagram' }).parentElement as HTMLElement);
    expect(item.getByText('Runs over UDP; the network lets no UDP out.')).toBeInTheDocument();
    expect(item.getByText(/^Your answer to “/)).toBeInTheDocument();
    expect(item.getByText('Comes back with firewall: open.')).toBeInTheDocument();
  });
});

describe('what to find out next', () => {
  const open = facts.recommendation;

  it('names the open questions that could change first place', () => {
    renderSection(<OpenQuestions facts={{ ...facts, recommendation: { ...open, settled: false, questionValues: [{ input: 'broker', couldChangeFirst: true, value: 0.1, changes: [{ option: 'unwanted', first: 'asking' }] }] } }} />);
    expect(screen.getByText(/first would be asking with /)).toBeInTheDocument();
    expect(screen.queryByText('You can stop here')).toBeNull();
  });

  it('says that one can stop where none can', () => {
    renderSection(<OpenQuestions facts={{ ...facts, recommendation: { ...open, settled: true, questionValues: [] } }} />);
    expect(screen.getByText('You can stop here')).toBeInTheDocument();
  });
});

describe('no protocol fits', () => {
  it('names the single answers whose change brings one back', () => {
    const none = resultFacts({ answers: { ...answers, link: ['local-bus'], platform: ['mcu-baremetal'], 'ip-stack': 'no', security: 'transport' } });
    expect(none.recommendation.verdict).toBe('no-fit');
    renderSection(<NoFit facts={none} fragment="v=1" />);
    expect(screen.getByText('One changed answer would be enough')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain('frame: Sends in the clear; transport security is needed. Comes back with security: none.');
    expect(screen.getByRole('link', { name: 'Change the answers' })).toHaveAttribute('href', expect.stringContaining('#v=1'));
  });
});

describe('a link made with other data', () => {
  it('shows what was decided then beside what is decided today', () => {
    renderSection(<OldLink facts={{ ...facts, state: { ...facts.state, catalogueDate: '2026-01-01', decided: { first: 'frame', verdict: 'clear', scorePercent: 70 } } }} />);
    expect(screen.getByText('What changed in the catalogue since then:').nextElementSibling?.children).toHaveLength(changesSince('2026-01-01').length);
    expect(screen.getByText('This link was made with other data: first place has changed')).toBeInTheDocument();
    expect(screen.getByText('As decided then, with the catalogue of 2026-01-01: frame in first place with 70 of 100 (clear).')).toBeInTheDocument();
    expect(screen.getByText(new RegExp(`^With today’s catalogue of ${facts.recommendation.catalogueDate}: `))).toBeInTheDocument();
  });

  it('says nothing where the outcome is the same', () => {
    const { container } = renderSection(<OldLink facts={{ ...facts, state: withOutcome(facts.state, facts.recommendation) }} />);
    expect(container).toBeEmptyDOMElement();
  });
});
