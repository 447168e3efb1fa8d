import { describe, expect, it } from 'vitest';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { becauseText, measuredText } from '../../../../src/report/wording/because.ts';
import { sampleCatalogue, sampleContribution } from '../../../support/sample-report.ts';

describe('why a criterion gives what it gives', () => {
  const names = catalogueNames(sampleCatalogue);
  it('tells the scale of a measured value', () => {
    expect(becauseText(sampleContribution('traffic-volume', 0.4, 0.9, { measured: { value: 12_345, unit: 'B/day' }, because: 'estimated' }), names))
      .toBe('12.3 kB a day; the scale gives everything at 1 kB a day and nothing at 10 MB a day.');
  });
  it('puts codes of the engine into words', () => {
    expect(becauseText(sampleContribution('maturity', 0.4, 0, { because: 'plain' }), names)).toBe('Sends in the clear.');
  });
  it('leaves sentences of the catalogue as they are', () => {
    expect(becauseText(sampleContribution('maturity', 0.4, 0.5), names)).toBe('maturity as stated.');
  });
});

describe('measured values', () => {
  it('carry their unit', () => {
    expect(measuredText({ value: 1500, unit: 'B/day' })).toBe('1.5 kB a day');
    expect(measuredText({ value: 0.25, unit: 's' })).toBe('250 ms');
    expect(measuredText({ value: 0.125, unit: 'share' })).toBe('13 %');
    expect(measuredText({ value: 3, unit: 'hops' })).toBe('3 hops');
    expect(measuredText({ step: 2.5 })).toBe('grade 2.5 of 4');
  });
});
