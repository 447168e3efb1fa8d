import { describe, expect, it } from 'vitest';
import { atOnce, resultCosts, type ResultCosts } from '../../../src/engine/index.ts';
import { catalogue, loadCostFacts } from '../../../src/knowledge/index.ts';
import type { Answers } from '../../../src/questionnaire/index.ts';
import { catalogueNames } from '../../../src/report/catalogue-names.ts';
import { costBlocks, costFindings, costSummaryBlocks, costsJson, estimatesWith, estimateUnit } from '../../../src/report/result-costs.ts';
import { costQuestion, METER, STACKS } from '../../support/cost-question.ts';
import { sampleEstimates, sampleRecommendation } from '../../support/sample-report.ts';

const costFacts = await loadCostFacts();
const names = catalogueNames(catalogue);
const costsFor = (answers: Answers): ResultCosts => atOnce(resultCosts({ ...costQuestion(answers), ...costFacts }));
const meter = costsFor(METER);
const { link: _, ...WITHOUT_LINK } = METER;

describe('the costs of a result in a document', () => {
  it('stand in one table of all stacks, then the findings, then what was assumed', () => {
    const [table, findings, assumed] = costBlocks(sampleRecommendation, meter, names);
    if (table?.kind !== 'table' || findings?.kind !== 'list' || assumed?.kind !== 'paragraph') throw new Error('Expected a table, a list and a paragraph');
    expect(table.columns.map(({ label }) => label)).toEqual(['Stack', 'Battery life', 'Most of it goes to', 'Data of one device, a month', 'Fleet, a month']);
    expect(table.rows).toHaveLength(STACKS.length);
    expect(table.rows[0]?.slice(3)).toEqual(['0.0833–0.125 EUR', '83.3–125 EUR']);
    expect(findings.items.some((item) => /^Battery: Without release assistance .* ask the operator for release assistance first\.$/.test(item))).toBe(true);
    expect(assumed.text).toContain('The tariff is Cellular, tariff not known yet.');
    expect(assumed.text).toContain('Saft LS 26500');
  });

  it('in short carry the findings of loss, reach, boxes and servers as sentences, without their tables', () => {
    const blocks = costSummaryBlocks(sampleRecommendation, meter);
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'list', 'paragraph']);
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    for (const start of ['Battery: ', 'Time under loss: ', 'Reach: ', 'Between the ends: ', 'Server side: ']) expect(items.filter((item) => item.startsWith(start))).toHaveLength(1);
    expect(costSummaryBlocks(sampleRecommendation, undefined)).toEqual([]);
    expect(costSummaryBlocks({ ...sampleRecommendation, verdict: 'open' }, meter)).toEqual([]);
  });

  it('put battery life and monthly cost among the estimates, as the same range', () => {
    const { batteryDays, monthlyCost } = estimatesWith(sampleEstimates, STACKS[0], meter);
    const [row] = meter.battery.kind === 'estimated' ? meter.battery.rows : [];
    expect(batteryDays).toEqual({ range: row !== undefined && 'low' in row.days ? [row.days.low, row.days.high] : [] });
    expect(monthlyCost).toEqual({ range: [10 / 120, 15 / 120] });
    expect(estimatesWith(sampleEstimates, STACKS[0], undefined)).toBe(sampleEstimates);
  });

  it('say why there is nothing to estimate, and what is missing', () => {
    expect(costFindings(costsFor({ ...METER, power: 'mains', link: ['ethernet'] })).slice(0, 2)).toEqual(['Battery: runs on mains or a vehicle supply, so its life does not matter.', 'Data: nobody is billed by volume.']);
    expect(estimatesWith(sampleEstimates, STACKS[0], costsFor({ ...METER, metered: 'no' })).monthlyCost).toBe(0);
    expect(estimatesWith(sampleEstimates, STACKS[0], costsFor(WITHOUT_LINK)).batteryDays).toEqual({ unknown: 'the link of the device: the radio decides what a message costs' });
    expect(costFindings(costsFor(WITHOUT_LINK))[1]).toBe('Data: cannot be estimated. What is missing: the link of the device, or the tariff.');
  });

  it('are plain data that JSON carries without loss', () => {
    const data = costsJson(meter, names);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(data.data).toMatchObject({ tariff: 'assumed-cellular', standIn: true });
    expect(costsJson(costsFor(WITHOUT_LINK), names).battery).toEqual({ kind: 'missing', what: 'the link of the device: the radio decides what a message costs' });
  });

  it('money is in the currency of the tariff', () => {
    expect(estimateUnit('monthlyCost', meter)).toBe('EUR a month');
    expect(estimateUnit('monthlyCost', undefined)).toBe('a month');
    expect(estimateUnit('batteryDays', meter)).toBe('days');
  });

  it('leave documents as they are where nobody asked for them, and where nothing is ranked', () => {
    expect(costBlocks(sampleRecommendation, undefined, names)).toEqual([]);
    expect(costBlocks({ ...sampleRecommendation, verdict: 'open' }, meter, names)).toEqual([]);
    expect(costBlocks({ verdict: 'no-fit', ranking: [] }, meter, names)).toEqual([]);
  });
});
