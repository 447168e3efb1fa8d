import { describe, expect, it } from 'vitest';
import { atOnce, dataCosts, type EstimatedCosts } from '../../../../src/engine/index.ts';
import { loadTariffs } from '../../../../src/knowledge/index.ts';
import type { Answers } from '../../../../src/questionnaire/index.ts';
import { costQuestion, METER } from '../../../support/cost-question.ts';

const tariffs = await loadTariffs();
const costs = (answers: Answers = METER, tariff: string | null = null) => atOnce(dataCosts({ ...costQuestion(answers), tariffs, tariff }));

function estimated(answers: Answers = METER, tariff: string | null = null): EstimatedCosts {
  const found = costs(answers, tariff);
  if (found.kind !== 'estimated') throw new Error(JSON.stringify(found));
  return found;
}

describe('data cost of the stacks of a result', () => {
  it('takes the assumed tariff on a cellular link, and says that it stands in', () => {
    const { tariff, standIn, rows, devices } = estimated();
    expect([tariff.id, standIn, rows.map(({ stack }) => stack)]).toEqual(['assumed-cellular', true, costQuestion().stacks]);
    expect(devices).toEqual({ low: 1_000, high: 1_000 });
    expect(estimated(METER, 'hologram-by-volume')).toMatchObject({ standIn: false, tariff: { id: 'hologram-by-volume' } });
  });

  it('the fleet costs the device times the devices', () => {
    const [row] = estimated(METER, 'hologram-by-volume').rows;
    const { perDevice, fleet } = row?.cost ?? {};
    if (perDevice === undefined || fleet === undefined || 'unknown' in perDevice || 'unknown' in fleet) throw new Error('No price');
    expect(fleet.amount.low).toBe(1_000 * perDevice.amount.low);
  });

  it('has no fleet while its size is open', () => {
    const { fleet: _, ...less } = METER;
    expect(estimated(less).devices).toBeNull();
  });

  it.each<readonly [string, Answers, string]>([
    ['paid by volume is answered with no', { ...METER, metered: 'no' }, 'unmetered'],
    ['the link is Wi-Fi', { ...METER, link: ['wifi'] }, 'unmetered'],
    ['a satellite', { ...METER, link: ['satellite'] }, 'missing'],
    ['Ethernet that is paid by volume', { ...METER, link: ['ethernet'], metered: 'yes' }, 'missing'],
  ])('where %s', (_, answers, kind) => expect(costs(answers).kind).toBe(kind));

  it('a tariff can be tried on any link', () => expect(estimated({ ...METER, link: ['satellite'] }, 'one-nce-prepaid').rows).toHaveLength(2));
});
