import type { Contribution } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { formatBytes, formatDuration, formatInteger, formatPercent, formatSignificant } from '../number-format.ts';

/** Codes that the engine gives where it computed a grade itself; everything else is a sentence of the catalogue. */
export const BECAUSE_SENTENCES: Readonly<Record<string, string>> = {
  'none-asked': 'No protection is asked for.',
  plain: 'Sends in the clear.',
  'link-protects': 'Protected by the link alone.',
  'end-to-end': 'Protected end to end, as asked.',
  'to-intermediary': 'Protected to the intermediary only, where end to end is asked.',
  'tls-1-2': 'Protected by TLS 1.2.',
  'tls-1-3': 'Protected by TLS 1.3.',
  'dtls-1-2': 'Protected by DTLS 1.2.',
  'dtls-1-2-cid': 'Protected by DTLS 1.2 with a Connection ID.',
  'dtls-1-3': 'Protected by DTLS 1.3.',
  'dtls-1-3-cid': 'Protected by DTLS 1.3 with a Connection ID.',
  oscore: 'Each message is protected as an object (OSCORE).',
  'any-end-point': 'No named cloud restricts the choice.',
  'no-end-point': 'The chosen cloud has no end point for it; a gateway of your own is needed.',
  'which-link': 'Runs straight on a link, and no link was named; every grade is possible.',
  'not-known': 'Not known; every grade is possible.',
  'not-graded': 'Not graded; every grade is possible.',
};

/** Why a criterion gives what it gives, as a sentence: the catalogue's own, or the scale that a measured value was put on. */
export function becauseText(contribution: Contribution, names: CatalogueNames): string {
  const { measured, because, criterion } = contribution;
  const scale = names.scale(criterion);
  if ('value' in measured && scale !== null) {
    return `${capitalText(measuredText(measured))}; the scale gives everything at ${measuredText({ value: scale.best, unit: scale.unit })} and nothing at ${measuredText({ value: scale.worst, unit: scale.unit })}.`;
  }
  return Object.hasOwn(BECAUSE_SENTENCES, because) ? (BECAUSE_SENTENCES[because] ?? because) : because;
}

/** Value and reason together: "Grade 3 of 4: …", or the measured value on its scale. */
export function explanationText(contribution: Contribution, names: CatalogueNames): string {
  const because = becauseText(contribution, names);
  return 'step' in contribution.measured ? `${capitalText(measuredText(contribution.measured))}: ${because}` : because;
}

const capitalText = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A measured value with its unit, or the step of a grade on its scale of 0 to 4. */
export function measuredText(measured: Contribution['measured']): string {
  if ('step' in measured) return `grade ${formatSignificant(measured.step)} of 4`;
  switch (measured.unit) {
    case 'B/day':
      return `${formatBytes(measured.value)} a day`;
    case 'B':
      return formatBytes(measured.value);
    case 's':
      return formatDuration(measured.value);
    case 'share':
      return formatPercent(measured.value);
    case 'days':
      return `${formatInteger(measured.value)} days`;
    default:
      return `${formatSignificant(measured.value)} ${measured.unit}`;
  }
}
