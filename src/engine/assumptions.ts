import type { Evaluation } from './evaluate.ts';
import type { Assumption } from './recommendation.ts';
import type { ChoiceInputId, InputId } from './scenario.ts';
import { typicalChoice } from './typical-choices.ts';
import { TRAFFIC_READS, LATENCY_READS } from './estimate-inputs.ts';

/** Inputs that estimates and utilities read; what stands for an open one of these moves the numbers shown. */
const READ_BY_NUMBERS: readonly InputId[] = [...new Set<InputId>([...TRAFFIC_READS, ...LATENCY_READS, 'deviceRamKiB', 'security', 'platform', 'cloud'])];

/** Every value that stands for an open input in the point results, and the choices of which all values count. */
export function assumptionsOf(evaluation: Evaluation): Assumption[] {
  const { scenario } = evaluation;
  return READ_BY_NUMBERS.flatMap((input): Assumption[] => {
    const state = scenario[input];
    switch (state.kind) {
      case 'number':
        if (state.range.low === state.range.high) return [];
        return [{ input, code: state.state === 'answered' ? 'range-typical' : 'typical-number', value: state.typical }];
      case 'choice': {
        if (state.possible.length === 1) return [];
        const typical = typicalChoice(scenario, input as ChoiceInputId);
        return typical === null ? [{ input, code: 'all-equally-likely', value: null }] : [{ input, code: 'typical-choice', value: typical }];
      }
      case 'set':
        return input === 'links' && state.members.length === 0 ? [{ input, code: 'ordinary-internet-path', value: null }] : [];
    }
  });
}
