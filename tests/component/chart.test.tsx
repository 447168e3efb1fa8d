// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Chart } from '../../src/app/charts/chart.tsx';
import type { StackedBars } from '../../src/report/index.ts';
import { fakeIntersectionObserver } from '../support/seen-elements.ts';

vi.mock('../../src/app/charts/drawing.tsx', () => ({ Drawing: () => <p>the picture</p> }));

const model: StackedBars = {
  kind: 'stacked-bars', id: 'message-bytes', title: 'One message is 44 B with Alpha', measure: 'Bytes of one message', conditions: '16 B payload, LTE-M',
  howToRead: 'Each bar is one stack.', sources: ['RFC 768'],
  axis: { label: 'Bytes', scale: 'linear', min: 0, max: 50, ticks: [{ value: 0, text: '0 B' }, { value: 50, text: '50 B' }] },
  parts: [{ id: 'payload', name: 'Payload' }, { id: 'network', name: 'IP or link frame' }],
  bars: [{ id: 'alpha/udp/none', label: 'Alpha over UDP', values: [16, 28], total: 44, totalText: '44 B' }],
  table: { caption: 'Bytes by layer', columns: [{ label: 'Stack', align: 'start' }, { label: 'Payload (B)', align: 'end' }, { label: 'Total (B)', align: 'end' }], rows: [['Alpha over UDP', '16', '44']] },
};

describe('a chart', () => {
  let seen: ReturnType<typeof fakeIntersectionObserver>;
  beforeEach(() => {
    seen = fakeIntersectionObserver();
  });

  it('has its finding as title, and the picture is described', () => {
    render(<Chart model={model} date="2026-11-25" />);
    expect(screen.getByRole('heading', { name: 'One message is 44 B with Alpha' })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'One message is 44 B with Alpha' })).toHaveAccessibleDescription('Bytes of one message Each bar is one stack.');
    expect(screen.getByText('16 B payload, LTE-M')).toBeInTheDocument();
  });

  it('names the layers, the standards behind them and the date of the data', () => {
    render(<Chart model={model} date="2026-11-25" />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Payload', 'IP or link frame']);
    expect(screen.getByText('Computed by the byte model from RFC 768; catalogue of 2026-11-25.')).toBeInTheDocument();
  });

  it('is drawn once it comes into view, and keeps its place before', async () => {
    render(<Chart model={model} date="2026-11-25" />);
    expect(screen.queryByText('the picture')).toBeNull();
    expect(screen.getByRole('img').querySelector('svg')).toHaveAttribute('height', '76');
    act(() => seen.show());
    expect(await screen.findByText('the picture')).toBeInTheDocument();
  });

  it('holds the same values as a table', async () => {
    render(<Chart model={model} date="2026-11-25" />);
    await userEvent.click(screen.getByText('The same values as a table'));
    const table = within(screen.getByRole('table', { name: 'Bytes by layer' }));
    expect(table.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent)))
      .toEqual([['Stack', 'Payload (B)', 'Total (B)'], ['Alpha over UDP', '16', '44']]);
  });

  it('is drawn by the pure writer on paper', () => {
    render(<Chart model={model} date="2026-11-25" />);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    const printed = screen.getAllByRole('img', { name: model.title }).find((image) => image.tagName === 'IMG');
    expect(decodeURIComponent(printed?.getAttribute('src') ?? '')).toContain('<title id="message-bytes-title">One message is 44 B with Alpha</title>');
  });
});
