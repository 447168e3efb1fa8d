import { describe, expect, it } from 'vitest';
import { weightChangeSentence } from '../../../../src/report/index.ts';
import { catalogueNames } from '../../../../src/report/index.ts';
import { decisionCatalogue } from '../../../../src/knowledge/index.ts';

const names = catalogueNames(decisionCatalogue);

describe('the smallest change of weights in words', () => {
  it('says how much moves, from where to where, and what it brings', () => {
    const change = { to: 'http', total: 0.124, changes: [{ criterion: 'traffic-volume', from: 0.2, to: 0.138 }, { criterion: 'maturity', from: 0.1, to: 0.162 }] };
    expect(weightChangeSentence(change, names)).toBe(
      `Moving 6.2 of the 100 points of weight, from ${names.criterion('traffic-volume')} to ${names.criterion('maturity')}, would bring HTTP level with first place; no smaller change of weights does that for any protocol.`,
    );
  });

  it('leaves out where from and where to when nothing has to move', () => {
    expect(weightChangeSentence({ to: 'http', total: 0, changes: [] }, names)).toMatch(/^Moving 0 of the 100 points of weight would bring HTTP level/);
  });
});
