import type { UnitId } from '../../../questionnaire/index.ts';
import { formatDuration, formatInteger, formatKibibytes, formatRange, formatSignificant } from '../../../report/index.ts';

const NINE = 9;
const formats: Readonly<Record<UnitId, (value: number) => string>> = {
  KiB: formatKibibytes,
  B: (value) => `${formatInteger(value)} B`,
  s: formatDuration,
  ms: (value) => `${formatSignificant(value, NINE)} ms`,
  '%': (value) => `${formatSignificant(value, NINE)} %`,
  devices: (value) => formatInteger(value),
};

/** An answer in numbers as people read it: `1,000 B`, `15 min`, `64–256 KiB`. */
export function answerAmount(unit: UnitId, answer: number | readonly [number, number]): string {
  const format = formats[unit];
  return typeof answer === 'number' ? format(answer) : formatRange(answer[0], answer[1], format);
}
