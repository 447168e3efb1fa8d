import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableStringify } from '../../src/base/index.ts';
import type { Recommendation } from '../../src/engine/index.ts';
import { createCatalogue, decisionCatalogue, type Catalogue } from '../../src/knowledge/index.ts';
import { applyOverlay } from '../../src/knowledge/overlay/index.ts';
import { advise, type Answers } from '../../src/questionnaire/index.ts';
import { companyData } from '../support/company-data.ts';
import { answersArbitrary } from './codec-arbitraries.ts';

const decide = (answers: Answers, catalogue: Catalogue): Recommendation => advise({ answers, weights: {} }, catalogue, { depth: 'stacks', samples: 20 });
const families = decisionCatalogue.families.map(({ id }) => id);
const grades = Object.keys(decisionCatalogue.families[0]?.grades ?? {});

describe('laws of company data', () => {
  it('empty but for a name, decide as without them', () => {
    const named = applyOverlay(decisionCatalogue, companyData({}));
    fc.assert(fc.property(answersArbitrary, (answers) => {
      expect(stableStringify(decide(answers, named))).toBe(stableStringify(decide(answers, decisionCatalogue)));
    }), { numRuns: 25 });
  });

  it('hide a protocol as if it were not in the catalogue', () => {
    fc.assert(fc.property(answersArbitrary, fc.subarray(families, { minLength: 1, maxLength: families.length - 1 }), (answers, hidden) => {
      const without = createCatalogue({ ...decisionCatalogue, families: decisionCatalogue.families.filter(({ id }) => !hidden.includes(id)) });
      expect(stableStringify(decide(answers, applyOverlay(decisionCatalogue, companyData({ hidden }))))).toBe(stableStringify(decide(answers, without)));
    }), { numRuns: 25 });
  });

  it('move by an overridden grade the contribution that rests on it and no other', () => {
    fc.assert(fc.property(answersArbitrary, fc.constantFrom(...families), fc.constantFrom(...grades), fc.integer({ min: 0, max: 4 }), (answers, family, criterion, step) => {
      const grade = { step, because: 'As we see it.', sources: [{ source: 'rfc-7252' }] };
      const own = applyOverlay(decisionCatalogue, companyData({ facts: { protocols: { [family]: { obtained: 'assumed', checked: '2026-11-30', grades: { [criterion]: grade } } } } }));
      const utilities = (catalogue: Catalogue) => decide(answers, catalogue).stacks.flatMap(({ protocol, stack, contributions }) =>
        contributions.filter((entry) => protocol !== family || entry.criterion !== criterion).map((entry) => `${stack} ${entry.criterion} ${entry.weight} ${entry.utility}`)).toSorted((one, other) => (one < other ? -1 : 1));
      expect(utilities(own)).toEqual(utilities(decisionCatalogue));
    }), { numRuns: 25 });
  });

  it('let a protocol of the company stand on every stack that its base offers', () => {
    const entries = decisionCatalogue.families.flatMap((family) => family.stacks.filter(({ security, transport }) => security !== 'oscore' && transport !== 'quic')
      .map(({ id }) => ({ basedOn: family.id, on: id.slice(id.indexOf('/') + 1) })));
    const sources = [{ source: 'rfc-7252' }];
    const support = { support: 'yes', note: 'Ours.', sources };
    const grade = { step: 2, because: 'As we see it.', sources };
    fc.assert(fc.property(answersArbitrary, fc.constantFrom(...entries), fc.nat({ max: 400 }), (answers, { basedOn, on }, bytes) => {
      const overlay = companyData({ protocols: [{
        id: 'own', name: 'Own', summary: 'Of the test.', basedOn, stacks: [{ on }], obtained: 'assumed', checked: '2026-11-30',
        messages: { connect: [], message: [{ from: 'client', label: 'DATA', fields: [{ name: 'head', bytes, clause: '§1' }, { name: 'body', bytes: 'payload', clause: '§2' }] }], keepAlive: [], close: [] },
        maturity: { standard: 'Ours', status: 'young', sources, checked: '2026-11-30' },
        platforms: { 'mcu-baremetal': support, rtos: support, linux: support, mobile: support, browser: support, server: support },
        grades: { maturity: grade, simplicity: grade, 'interoperable-data': grade },
      }] });
      const { ranking, eliminated } = decide(answers, applyOverlay(decisionCatalogue, overlay));
      expect([...ranking, ...eliminated].map(({ protocol }) => protocol)).toContain('own');
    }), { numRuns: 60 });
  });
});
