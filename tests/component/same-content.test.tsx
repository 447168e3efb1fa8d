// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { SameContent } from '../../src/app/features/result/same-content.tsx';
import { sessionStore } from '../../src/app/stores/session.ts';
import { cellsOf, renderSection, resultFacts } from '../support/result-facts.tsx';
import { fakeIntersectionObserver } from '../support/seen-elements.ts';

const answers = { platform: ['linux'], link: ['ethernet'], payload: 175, interval: 60, security: 'none' } as const;
const tables = (): (string | null)[][][] => screen.getAllByRole('table').map((table) => cellsOf(table as HTMLTableElement)).filter(([head]) => head?.[0] === 'Encoding' && head.length > 2);
const readings = (): HTMLElement => screen.getByLabelText('Readings in one message, in place of the payload');

beforeEach(() => {
  fakeIntersectionObserver();
  sessionStore.setState(sessionStore.getInitialState(), true);
});

describe('the same readings in each encoding', () => {
  it('says what is missing while the encoding is open', () => {
    renderSection(<SameContent facts={resultFacts({ answers })} />);
    expect(screen.getByText(/^How the payload is written is not answered/)).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows every encoding over every ranked protocol', () => {
    const facts = resultFacts({ answers: { ...answers, encoding: 'json' } });
    renderSection(<SameContent facts={facts} />);
    const day = tables().at(-1) ?? [];
    expect(day[0]).toEqual(['Encoding', ...facts.recommendation.ranking.map(({ protocol }) => facts.names.family(protocol))]);
    expect(day.slice(1).map(([name]) => name)).toEqual(['JSON', 'CBOR', 'SenML JSON', 'SenML CBOR', 'Protocol Buffers', 'Own binary', 'LwM2M TLV', 'LwM2M CBOR']);
  });

  it('takes a number of readings over as the payload', async () => {
    renderSection(<SameContent facts={resultFacts({ answers: { ...answers, encoding: 'cbor' } })} />);
    await userEvent.type(readings(), '3{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Take these 128 B as the payload of one message' }));
    expect(sessionStore.getState().state.answers).toEqual({ payload: 128 });
  });

  it('refuses readings that cannot be, by field and limit', async () => {
    const { container } = renderSection(<SameContent facts={resultFacts({ answers })} />);
    await userEvent.type(readings(), '0{Enter}');
    expect(within(container).getByRole('alert')).toHaveTextContent('Readings in one message: expected a whole number from 1 to 1,000, found “0”.');
    expect(readings()).toHaveAttribute('aria-invalid', 'true');
  });

  it('answers the question', async () => {
    renderSection(<SameContent facts={resultFacts({ answers })} />);
    await userEvent.selectOptions(screen.getByLabelText('Encoding of the payload'), 'SenML CBOR');
    expect(sessionStore.getState().state.answers).toEqual({ encoding: 'senml-cbor' });
  });
});
