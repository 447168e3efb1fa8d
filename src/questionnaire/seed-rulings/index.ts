import { answersFromConditions } from '../conditions/answers-from-conditions.ts';
import type { State } from '../state.ts';
import { differences, type Difference } from './differences.ts';
import { otherProtocolRulings } from './other-protocols.ts';
import type { SeedRuling } from './seed-ruling.ts';
import { socketAndMqttRulings } from './sockets-and-mqtt.ts';

/** Every ruling of the article, in its order. */
export const seedRulings: readonly SeedRuling[] = [...socketAndMqttRulings, ...otherProtocolRulings];

/** The answers that a ruling's situation stands for, its inferred conditions included. */
export function answersOfRuling(ruling: SeedRuling): State['answers'] {
  return answersFromConditions(ruling.conditions, ruling.inferred).answers;
}

/** Why our first place differs from the ruling's; undefined where it does not. */
export function differenceFrom(rulingId: string): Difference | undefined {
  return differences.find((difference) => difference.ruling === rulingId);
}
