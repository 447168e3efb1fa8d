import type { InputId } from '../../engine/index.ts';
import type { QuestionLine } from '../context.ts';
import { inputValueText } from './input-values.ts';

/** A possible answer as its question shows it, in quotation marks; a value with its unit where no option is shown for it. */
export function optionText(input: InputId, option: string | number, line: QuestionLine | undefined): string {
  const label = line?.optionLabels?.[String(option)];
  return label === undefined ? inputValueText(input, option) : `“${label}”`;
}
