import type { ChoiceInput, InputId, Scenario } from '../../engine/index.ts';
import { formatBytesExact, formatDuration, formatPercent } from '../number-format.ts';
import { inputValueText } from './input-values.ts';
import { joinWords } from './join-words.ts';

const SECONDS_PER_DAY = 86_400;

/**
 * Under which conditions the bytes of a chart hold, in one line. `varied` is the input on the x axis and is left out.
 * Open numbers stand with the value that counts for them.
 */
export function conditionsText(scenario: Scenario, varied: InputId | null = null): string {
  const parts = [
    varied === 'payloadBytes' ? '' : `${formatBytesExact(scenario.payloadBytes.typical)} payload`,
    varied === 'messagesPerDay' ? '' : `a message every ${formatDuration(SECONDS_PER_DAY / scenario.messagesPerDay.typical)}`,
    only(scenario.direction, 'direction'),
    only(scenario.guarantee, 'guarantee'),
    scenario.links.members.length === 0 ? 'an ordinary internet path' : joinWords(scenario.links.members.map((link) => inputValueText('links', link)), 'or'),
    scenario.lossShare.state === 'answered' ? `${formatPercent(scenario.lossShare.typical)} loss` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function only(choice: ChoiceInput, input: InputId): string {
  const [value] = choice.possible;
  return choice.possible.length === 1 && value !== undefined ? inputValueText(input, value) : '';
}
