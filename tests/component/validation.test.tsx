// @vitest-environment jsdom
import { figures as computed } from 'virtual:validation-figures';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Validation } from '../../src/app/features/validation/validation.tsx';
import { agreementDots, type ValidationFigures } from '../../src/report/index.ts';
import { cellsOf, renderSection } from '../support/result-facts.tsx';

// Equal to what the runs of the tests give: tests/unit/report/validation.
const figures = computed as ValidationFigures;

describe('the page that sets the model against captures', () => {
  beforeEach(() => {
    renderSection(<Validation />);
  });

  it('shows for each family what the runs of the tests give now', () => {
    const rows = cellsOf(screen.getByRole('table', { name: /^Each run predicted from its inputs alone/ })).slice(1);
    expect(rows.map((row) => [row[0], row[2], row[3]])).toEqual([
      ...figures.families.map(({ name, runs, steady }) => [name, String(runs), String(steady)]), ['All', String(figures.all.runs), String(figures.all.steady)],
    ]);
    for (const [index, { steady, exact, inRange, off }] of figures.families.entries()) {
      if (steady > 0) expect(rows[index]?.slice(4, 7)).toEqual([exact, inRange, off].map(String));
    }
  });

  it('names every implementation with version and time of capture', () => {
    const rows = cellsOf(screen.getByRole('table', { name: /^Client, server, versions/ })).slice(1);
    expect(rows.length).toBe(figures.families.reduce((sum, { implementations }) => sum + implementations.length, 0));
    for (const row of rows) {
      expect(row[2]).toMatch(/\d/);
      expect(row[3]).toMatch(/^(?:November 2026|\d{4}-\d{2}-\d{2}.*)$/);
    }
  });

  it('lists each run outside the range by name', () => {
    const rows = cellsOf(screen.getByRole('table', { name: 'IP bytes of one message in the steady state, both ways', hidden: true })).slice(1);
    expect(rows.map((row) => row[0])).toEqual(figures.families.flatMap(({ outside }) => outside.map(({ run }) => run)));
    expect(rows).toHaveLength(figures.all.off);
  });

  it('has a dot for every pair of figures', () => {
    expect(screen.getByRole('img', { name: /predictions lie within 1|No prediction is more/ }).querySelectorAll('circle')).toHaveLength(agreementDots(figures).dots.length);
  });

  it.each(['IPv6', '6LoWPAN', 'EDHOC', 'LwM2M over DTLS', 'MQTT-SN over DTLS', 'TCP stacks of microcontrollers'])('says that %s is not covered', (what) => {
    const section = within(screen.getByRole('region', { name: 'What no capture covers' }));
    expect(section.getByText((text, element) => element?.tagName === 'DT' && text.startsWith(what))).toBeInTheDocument();
  });
});
