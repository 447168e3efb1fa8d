import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/engine/compiled.ts';
import { answersFromConditions } from '../../src/questionnaire/index.ts';
import { familyOf, readDecisions } from './published-decision.ts';
import { judgeAll, ratesOf, type Judged } from './rates.ts';

const fileAt = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const document = readFileSync(fileAt('../../docs/published-decisions.md'), 'utf8');

/** Enough cases of a family for a share of them to say something. */
const ENOUGH = 7;

/** What is asked of the method: shares of the cases, with what the collector filled in and from the stated conditions alone. */
const ASKED = { withInferred: 0.8, alone: 0.72, firstThree: 0.95, rejected: 0.02, ofAFamily: 0.6 };

describe.each(['published-decisions.json', 'further-decisions.json'])('decisions that others published: %s', (name) => {
  const decisions = readDecisions(fileAt(name));
  const judged = judgeAll(decisions, true);
  const rates = ratesOf(judged);
  const alone = ratesOf(judgeAll(decisions, false));

  it('names each case once, with a source and protocols of the catalogue', () => {
    expect(new Set(decisions.map(({ id }) => id)).size).toBe(decisions.length);
    for (const { id, source, chosen, acceptableInferred, rejected } of decisions) {
      expect(source.title, id).not.toBe('');
      expect([...chosen, ...acceptableInferred, ...rejected].map(familyOf), id).not.toHaveLength(0);
    }
  });

  it('leaves the answer out of what is read', () => {
    const [first] = decisions;
    const { answers } = answersFromConditions(first?.conditions, first?.inferred);
    expect(judgeAll(decisions.slice(0, 1).map((one) => ({ ...one, chosen: ['HTTP'], acceptableInferred: [], rejected: [] })), true)[0]?.ranking).toEqual(judged[0]?.ranking);
    expect(Object.keys(answers).length).toBeGreaterThan(0);
  });

  it('agrees with the first place as often as is asked', () => {
    expect(rates.first).toBeGreaterThanOrEqual(ASKED.withInferred);
    expect(alone.first).toBeGreaterThanOrEqual(ASKED.alone);
    expect(rates.firstThree).toBeGreaterThanOrEqual(ASKED.firstThree);
    expect(rates.rejected).toBeLessThanOrEqual(ASKED.rejected);
  });

  it('has no family with enough cases that mostly comes out otherwise', () => {
    const poor = [...rates.byFamily].filter(([, { cases, met }]) => cases >= ENOUGH && met / cases < ASKED.ofAFamily);
    expect(poor).toEqual([]);
  });

  it('has every case that comes out otherwise in the document, with a reason, and no other', () => {
    const otherwise = (all: readonly Judged[]) => all.filter(({ place }) => place > 1).map(({ decision }) => decision.id);
    const named = [...document.matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, id = '']) => id);
    expect(named.filter((id) => decisions.some((one) => one.id === id)).toSorted(compareText)).toEqual(otherwise(judged).toSorted(compareText));
  });
});
