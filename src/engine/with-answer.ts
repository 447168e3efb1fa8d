import type { InputId, Scenario } from './scenario.ts';

/** The scenario as it would be with one more answer. A set answered with one member holds just that. */
export function withAnswer(scenario: Scenario, input: InputId, value: string | number): Scenario {
  const current = scenario[input];
  switch (current.kind) {
    case 'number': {
      const number = Number(value);
      return { ...scenario, [input]: { kind: 'number', state: 'answered', range: { low: number, high: number }, typical: number } };
    }
    case 'choice': return { ...scenario, [input]: { kind: 'choice', state: 'answered', possible: [String(value)] } };
    case 'set': return { ...scenario, [input]: { kind: 'set', state: 'answered', members: [String(value)] } };
  }
}
