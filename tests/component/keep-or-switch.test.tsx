// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeepOrSwitch } from '../../src/app/features/result/keep-or-switch.tsx';
import { catalogue } from '../../src/knowledge/index.ts';
import { keepOrSwitchText } from '../../src/report/index.ts';
import { cellsOf, renderSection, resultFacts } from '../support/result-facts.tsx';

const answers = { platform: ['linux'], link: ['ethernet'], topology: 'device-cloud', payload: 40, interval: 60, security: 'none', power: 'mains' } as const;
const order = resultFacts({ answers }, catalogue).recommendation.ranking.map(({ protocol }) => protocol);
const factsWith = (today: string | undefined) => resultFacts({ answers: today === undefined ? answers : { ...answers, today } }, catalogue);
const captions = (): (string | null | undefined)[] => screen.getAllByRole('table').map((table) => table.querySelector('caption')?.textContent);

describe('keep, tune or switch', () => {
  it('is not there while nobody said what runs', () => {
    const { container } = renderSection(<KeepOrSwitch facts={factsWith(undefined)} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('says what to do, compares figure by figure and names the effort', async () => {
    const last = order.at(-1) ?? '';
    const facts = factsWith(last);
    if (facts.recommendation.today === null) throw new Error('Something runs today');
    renderSection(<KeepOrSwitch facts={facts} />);
    expect(screen.getByText(keepOrSwitchText(facts.recommendation.today, facts.recommendation, facts.names))).toBeInTheDocument();
    expect(captions()).toEqual(expect.arrayContaining([`${facts.names.family(last)} as it is against ${facts.names.family(order[0] ?? '')}`, `Effort of a switch to ${facts.names.family(order[0] ?? '')}`]));
    // Battery and data follow when they are worked out.
    await waitFor(() => expect(screen.getByRole('rowheader', { name: 'Battery life' })).toBeInTheDocument(), { timeout: 20_000 });
    const gains = cellsOf(screen.getAllByRole('table')[0] as HTMLTableElement);
    expect(gains.find(([measure]) => measure === 'Battery life')).toEqual(['Battery life', 'runs on mains', 'runs on mains']);
  });

  it('compares nothing and asks for no effort where today\'s is first', () => {
    const facts = factsWith(order[0]);
    renderSection(<KeepOrSwitch facts={facts} />);
    expect(screen.queryByRole('table', { name: /Effort|against/ })).toBeNull();
    expect(screen.getByText(/^(Keep|Tune) /)).toBeInTheDocument();
  });
});
