import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueNames, contrast, contributionRows, resultOutline, scorePoints, toAdr, toCsv, toMarkdown, TOOL_VERSION, type Block, type ReportContext } from '../../src/report/index.ts';
import { ASSUMPTION_TEMPLATES } from '../../src/report/wording/assumptions.ts';
import { BECAUSE_SENTENCES } from '../../src/report/wording/because.ts';
import { ELIMINATION_TEMPLATES } from '../../src/report/wording/elimination-templates.ts';
import { advise, answerLines, emptyState, encodeLink, withOutcome, type Answers } from '../../src/questionnaire/index.ts';
import { SMALL_CATALOGUE } from '../support/small-catalogue.ts';
import { answersArbitrary } from './codec-arbitraries.ts';

const names = catalogueNames(SMALL_CATALOGUE);

function decided(answers: Answers) {
  const recommendation = advise({ answers, weights: {} }, SMALL_CATALOGUE, { samples: 50 });
  const link = `#${encodeLink(withOutcome({ ...emptyState, answers }, recommendation))}`;
  const context: ReportContext = { catalogue: SMALL_CATALOGUE, toolVersion: TOOL_VERSION, answers, link, questions: answerLines(answers) };
  return { recommendation, context };
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph': return [block.text];
    case 'list': return block.items;
    case 'link': return [block.label, block.target];
    case 'table': return block.rows.flat();
  }
}

describe('documents for any answers', { timeout: 120_000 }, () => {
  it('use a template for every code, never the fallback', () => {
    fc.assert(fc.property(answersArbitrary, (answers) => {
      const { recommendation } = decided(answers);
      for (const { code } of recommendation.assumptions) expect(Object.keys(ASSUMPTION_TEMPLATES)).toContain(code);
      for (const { reasons } of recommendation.eliminatedStacks) {
        for (const { code } of reasons) expect(Object.keys(ELIMINATION_TEMPLATES)).toContain(code);
      }
      for (const { contributions } of recommendation.stacks) {
        for (const { because, measured } of contributions) {
          if ('step' in measured && /^[a-z0-9-]+$/.test(because)) expect(Object.keys(BECAUSE_SENTENCES)).toContain(because);
        }
      }
    }), { numRuns: 30 });
  });

  it('hold no unfinished text', () => {
    fc.assert(fc.property(answersArbitrary, (answers) => {
      const { recommendation, context } = decided(answers);
      const outline = resultOutline(recommendation, context);
      for (const content of [...outline.lead, ...outline.sections.flatMap((section) => section.blocks)].flatMap(textsOf)) {
        expect(content).not.toMatch(/undefined|NaN|\[object|null|Infinity|\s{2}|\.\.|\s[.,;]/);
      }
      for (const document of [toMarkdown(recommendation, context), toAdr(recommendation, context), toCsv(recommendation, context)]) {
        expect(document).not.toMatch(/undefined|NaN|\[object/);
      }
    }), { numRuns: 30 });
  });

  it('add up: contributions to the shown score, contrasts to the shown difference', () => {
    fc.assert(fc.property(answersArbitrary, (answers) => {
      const { ranking } = decided(answers).recommendation;
      const [first] = ranking;
      for (const family of ranking) {
        const sum = contributionRows(family.contributions, family.score, names).reduce((points, row) => points + row.points, 0);
        expect(sum - scorePoints(family.score)).toBe(0);
        if (!first) continue;
        const difference = contrast(first, family, names).rows.reduce((points, row) => points + row.points, 0);
        expect(difference - (scorePoints(first.score) - scorePoints(family.score))).toBe(0);
      }
    }), { numRuns: 30 });
  });

  it('are the same for the same answers', () => {
    fc.assert(fc.property(answersArbitrary, (answers) => {
      const [one, other] = [decided(answers), decided(answers)];
      expect(toMarkdown(one.recommendation, one.context)).toBe(toMarkdown(other.recommendation, other.context));
    }), { numRuns: 8 });
  });
});
