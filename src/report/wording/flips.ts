import type { FlipPoint } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { INPUT_NAMES } from './input-names.ts';
import { inputValueText } from './input-values.ts';
import { capitalise } from './join-words.ts';

/**
 * Where first place changes along one number. `from` is first below the point and `to` above it; the sentence tells the way out of
 * the present first place.
 */
export function flipSentence(flip: FlipPoint, presentFirst: string, names: CatalogueNames): string {
  const value = inputValueText(flip.input, flip.at);
  const { side, winner } = flip.to === presentFirst ? { side: 'below', winner: flip.from } : { side: 'above', winner: flip.to };
  if (flip.input === 'messagesPerDay') {
    return `With ${side === 'above' ? 'more' : 'fewer'} than ${value.replace('a message', 'one message')}, ${names.family(winner)} comes first.`;
  }
  return `With ${aboutInput(flip)} ${side} ${value}, ${names.family(winner)} comes first.`;
}

/** Both sides, for a list: "payload of one message 780 B: MQTT below, CoAP above". */
export function flipRow(flip: FlipPoint, names: CatalogueNames): string {
  return `${capitalise(INPUT_NAMES[flip.input])}, ${inputValueText(flip.input, flip.at)}: ${names.family(flip.from)} below, ${names.family(flip.to)} above.`;
}

function aboutInput(flip: FlipPoint): string {
  return `a ${INPUT_NAMES[flip.input]}`;
}
