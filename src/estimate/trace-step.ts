import type { Interval } from '../base/index.ts';
import type { Citation, Figure } from '../knowledge/index.ts';

/** One input of a formula: its value, and whether a published figure, an answer, the byte model or an assumption gave it. */
export interface TraceInput {
  readonly name: string;
  readonly value: Interval;
  readonly unit: string;
  readonly from: 'figure' | 'answer' | 'model' | 'assumption';
  readonly condition: string;
  readonly sources: readonly Citation[];
}

/** One step of an estimate: the formula in words of its inputs, the inputs, and what came out. */
export interface TraceStep {
  readonly code: string;
  readonly formula: string;
  readonly inputs: readonly TraceInput[];
  readonly result: Interval;
  readonly unit: string;
}

export function figureInput(name: string, figure: Figure, value: Interval, unit: string): TraceInput {
  return { name, value, unit, from: figure.obtained === 'assumed' ? 'assumption' : 'figure', condition: figure.condition, sources: figure.sources };
}

export function answerInput(name: string, value: Interval, unit: string): TraceInput {
  return { name, value, unit, from: 'answer', condition: 'as answered', sources: [] };
}

export function modelInput(name: string, value: number, unit: string): TraceInput {
  return { name, value: { low: value, high: value }, unit, from: 'model', condition: 'byte model of the stack', sources: [] };
}
