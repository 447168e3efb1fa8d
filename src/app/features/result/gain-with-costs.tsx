import { useCallback } from 'react';
import { standInCosts } from '../../../engine/index.ts';
import type { CostFacts } from '../../../knowledge/index.ts';
import { toScenario } from '../../../questionnaire/index.ts';
import { GainTable } from './gain-table.tsx';
import type { ResultFacts } from './result-context.ts';
import { useInSlices } from './running-costs/use-in-slices.ts';

/** The table of gains with battery life and data cost, which take a moment; until then without them. */
export function GainWithCosts({ facts, costFacts }: { readonly facts: ResultFacts; readonly costFacts: CostFacts }) {
  const { recommendation: { today }, state: { answers }, catalogue } = facts;
  const [own, first] = [today?.stack ?? null, today?.firstStack ?? null];
  const start = useCallback(
    () => standInCosts({ ...costFacts, scenario: toScenario(answers), catalogue, stacks: [own, first].flatMap((stack) => stack ?? []) }),
    [costFacts, answers, catalogue, own, first],
  );
  const { result } = useInSlices(start);
  return result === null ? <GainTable facts={facts} /> : <GainTable facts={facts} costs={result} />;
}
