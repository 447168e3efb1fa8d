import { describe, expect, it } from 'vitest';
import { atOnce, batteryLives, dataCosts, resultCosts } from '../../../../src/engine/index.ts';
import { loadTariffs } from '../../../../src/knowledge/index.ts';
import { energyFacts } from '../../../support/battery-question.ts';
import { costQuestion } from '../../../support/cost-question.ts';

const tariffs = await loadTariffs();

describe('the costs that documents carry', () => {
  const question = costQuestion();
  const costs = atOnce(resultCosts({ ...question, facts: energyFacts, tariffs }));

  it('are those of the page before anything is chosen there', () => {
    expect(costs.battery).toEqual(atOnce(batteryLives({ ...question, facts: energyFacts, board: null, cell: null, capacityMilliampHours: null, sleepMicroamps: null, releaseAssistance: 'unknown' })));
    expect(costs.data).toEqual(atOnce(dataCosts({ ...question, tariffs, tariff: null })));
  });

  it('speak of the session of first place alone, and of none where nothing is ranked', () => {
    expect(costs.session).not.toBeNull();
    expect(atOnce(resultCosts({ ...question, stacks: [], facts: energyFacts, tariffs })).session).toBeNull();
  });
});
