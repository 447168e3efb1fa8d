import { describe, expect, it } from 'vitest';
import { atOnce, batteryLives, dataCosts, delaysUnderLoss, reachOf, resultCosts, serverSides } from '../../../../src/engine/index.ts';
import { loadCostFacts } from '../../../../src/knowledge/index.ts';
import { costQuestion } from '../../../support/cost-question.ts';

const costFacts = await loadCostFacts();

describe('the costs that documents carry', () => {
  const question = costQuestion();
  const costs = atOnce(resultCosts({ ...question, ...costFacts }));

  it('are those of the page before anything is chosen there', () => {
    expect(costs.battery).toEqual(atOnce(batteryLives({ ...question, facts: costFacts.facts, board: null, cell: null, capacityMilliampHours: null, sleepMicroamps: null, releaseAssistance: 'unknown' })));
    expect(costs.data).toEqual(atOnce(dataCosts({ ...question, tariffs: costFacts.tariffs, tariff: null })));
    expect(costs.loss).toEqual(atOnce(delaysUnderLoss(question)));
    expect(costs.server).toEqual(atOnce(serverSides({ ...question, facts: costFacts.serving })));
    expect(costs.reach).toEqual(atOnce(reachOf({ ...question, facts: costFacts.serving })));
  });

  it('speak of the session of first place alone, and of none where nothing is ranked', () => {
    expect(costs.session).not.toBeNull();
    expect(atOnce(resultCosts({ ...question, stacks: [], ...costFacts })).session).toBeNull();
  });
});
