// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FlipRulers } from '../../src/app/features/result/flip-rulers.tsx';
import { cellsOf, renderSection, resultFacts } from '../support/result-facts.tsx';

const facts = resultFacts({ answers: { platform: ['linux'], link: ['ethernet'], topology: 'device-cloud', patterns: ['telemetry'], payload: 40, interval: 60, security: 'none' } });
const [alpha = '', beta = ''] = facts.recommendation.ranking.map(({ protocol }) => protocol);
const withFlips = { ...facts, recommendation: { ...facts.recommendation, flipPoints: [{ input: 'payloadBytes', at: 780, unit: 'B', from: alpha, to: beta }] } } as const;

it('draws a ruler with a numbered mark for each point of change, told beside it and in the table', () => {
  const { container } = renderSection(<FlipRulers facts={withFlips} />);
  expect(screen.getByRole('heading', { name: 'First place changes along 1 of 7 numbers: payload of one message' })).toBeInTheDocument();
  const picture = screen.getByRole('img', { name: /^Payload of one message, log scale: 1 point of change/ });
  expect([...picture.querySelectorAll('text')].map((mark) => mark.textContent)).toEqual(['1 B', '32 B', '1 kB', '33 kB', '1 MB', '1']);
  expect(picture.querySelectorAll('circle')).toHaveLength(1);
  expect(screen.getByText(`780 B: ${facts.names.family(alpha)} first below, ${facts.names.family(beta)} above`)).toBeInTheDocument();
  expect(screen.getByText('Now: 40 B')).toBeInTheDocument();
  const rows = cellsOf(within(container).getByRole('table', { hidden: true }));
  expect(rows).toHaveLength(8);
  expect(rows).toContainEqual(['Payload of one message', '40 B', '780 B', facts.names.family(alpha), facts.names.family(beta)]);
  expect(rows).toContainEqual(['Packet loss', 'not answered', 'no change', '', '']);
});

it('says so where first place stays along every number', () => {
  renderSection(<FlipRulers facts={{ ...facts, recommendation: { ...facts.recommendation, flipPoints: [] } }} />);
  expect(screen.getByRole('heading', { name: 'Along every number first place stays where it is' })).toBeInTheDocument();
  expect(screen.queryByRole('img')).toBeNull();
});
