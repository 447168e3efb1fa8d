import { describe, expect, it } from 'vitest';
import { catalogueWords, comparisonOutline, outlineMarkdown, toAdr, toCsv, toHtml, toJson, toMarkdown, toSummary, toTidyCsv, type ReportContext } from '../../../src/report/index.ts';
import { sampleContext, sampleRecommendation } from '../../support/sample-report.ts';

const overlay = { name: 'Example Metering', date: '2026-11-30', hash: 'aa1w4' };
const plain: ReportContext = sampleContext;
const own: ReportContext = { ...sampleContext, catalogue: { ...sampleContext.catalogue, overlay } };

const writers = {
  adr: toAdr, csv: toCsv, html: toHtml, markdown: toMarkdown, summary: toSummary, 'tidy csv': toTidyCsv,
  comparison: (recommendation: typeof sampleRecommendation, context: ReportContext) => outlineMarkdown(comparisonOutline([{ name: 'One', recommendation, context }], 'all')),
} as const;

describe('what a result rests on', () => {
  it('is the catalogue, and company data where there are some', () => {
    expect(catalogueWords({ catalogueDate: '2026-11-25' }, {})).toBe('catalogue of 2026-11-25');
    expect(catalogueWords({ catalogueDate: '2026-11-25' }, { overlay })).toBe('catalogue of 2026-11-25 with company data: Example Metering, 2026-11-30 (aa1w4)');
  });

  it.each(Object.entries(writers))('is named in every document: %s', (_, write) => {
    expect(write(sampleRecommendation, own)).toContain('Example Metering, 2026-11-30 (aa1w4)');
    expect(write(sampleRecommendation, plain)).not.toMatch(/company data/i);
  });

  it('is a member of the JSON document', () => {
    expect(toJson(sampleRecommendation, own).companyData).toEqual(overlay);
    expect(toJson(sampleRecommendation, plain)).not.toHaveProperty('companyData');
  });
});
