import type { FlipPoint, InputId } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { formatBytes, formatDuration } from '../number-format.ts';
import { INPUT_NAMES } from './input-names.ts';
import { inputValueText } from './input-values.ts';
import { capitalise } from './join-words.ts';

/**
 * Where first place changes along one number. `from` is first below the point and `to` above it; the sentence tells the way out of
 * the present first place.
 */
export function flipSentence(flip: FlipPoint, presentFirst: string, names: CatalogueNames): string {
  const below = flip.to === presentFirst;
  const winner = names.family(below ? flip.from : flip.to);
  if (flip.input === 'messagesPerDay') return `With a message ${below ? 'less' : 'more'} often than every ${formatDuration(SECONDS_PER_DAY / flip.at)}, ${winner} comes first.`;
  return `With ${SUBJECTS[flip.input] ?? INPUT_NAMES[flip.input]} ${below ? 'below' : 'above'} ${pointText(flip)}, ${winner} comes first.`;
}

/** Both sides, for a list: "Payload of one message, 780 B: MQTT below, CoAP above." */
export function flipRow(flip: FlipPoint, names: CatalogueNames): string {
  return `${capitalise(INPUT_NAMES[flip.input])}, ${pointText(flip)}: ${names.family(flip.from)} below, ${names.family(flip.to)} above.`;
}

const SECONDS_PER_DAY = 86_400;
const SUBJECTS: { readonly [Input in InputId]?: string } = { payloadBytes: 'a payload', roundTripMs: 'a round-trip time', lossShare: 'a packet loss', fleetSize: 'a fleet' };

/** A point is located, not exact: three digits are all that it is worth. */
function pointText(flip: FlipPoint): string {
  return flip.input === 'payloadBytes' ? formatBytes(flip.at) : inputValueText(flip.input, flip.at);
}
