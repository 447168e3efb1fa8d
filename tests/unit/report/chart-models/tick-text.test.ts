import { expect, it } from 'vitest';
import { tickText } from '../../../../src/report/chart-models/tick-text.ts';

it.each([
  ['payloadBytes', 1234, '1.2 kB'], ['messagesPerDay', 1440, '1 min'], ['messagesPerDay', 24, '1 h'], ['fleetSize', 1_234_567, '1,200,000'], ['lossShare', 0.123, '12 %'], ['roundTripMs', 1234, '1,200 ms'],
] as const)('%s: %d is "%s"', (input, value, text) => expect(tickText(input, value)).toBe(text));

it('tells more digits where they are worth it', () => expect(tickText('payloadBytes', 1234, 3)).toBe('1.23 kB'));
