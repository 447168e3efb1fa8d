import { expect, it } from 'vitest';
import { outlineHtml, resultOutline, tableOutline } from '../../../src/report/index.ts';
import { sampleContext, sampleRecommendation } from '../../support/sample-report.ts';

it('keeps answer, date, link, ranking, what is ruled out and what was assumed', () => {
  const whole = resultOutline(sampleRecommendation, sampleContext);
  const short = tableOutline(whole);
  expect(short.lead).toEqual(whole.lead);
  expect(short.sections.map(({ id }) => id)).toEqual(whole.sections.map(({ id }) => id).filter((id) => ['ranking', 'eliminated', 'assumptions'].includes(id)));
  expect(outlineHtml(short)).toContain('<th scope="col">Protocol</th>');
});
