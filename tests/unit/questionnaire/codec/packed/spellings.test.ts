import { describe, expect, it } from 'vitest';
import { digitReader, joinDigits } from '../../../../../src/questionnaire/codec/packed/mixed-radix.ts';
import { date, number, oneOf, outcome, severalOf, weights, type Spelling } from '../../../../../src/questionnaire/codec/packed/spellings.ts';

const back = ({ write, read }: Spelling, text: string) => {
  const digits = write(text);
  return digits === null ? null : read(digitReader(joinDigits(digits)));
};
const one = oneOf({ room: 3, codes: ['no', 'yes'] });
const several = severalOf({ room: 4, codes: ['ab', 'cd', 'ee'] });
const results = outcome({ room: 4, codes: ['coap', 'raw-udp'] }, { room: 6, codes: ['open', 'clear', 'no-fit'] });
const byHand = weights({ room: 8, codes: ['ma', 'tv'] });

describe('spellings come back as they were', () => {
  it.each<[string, Spelling, readonly string[]]>([
    ['one code', one, ['~', 'no', 'yes', 'yes.']],
    ['several codes', several, ['~', '-', '-.', 'ab', 'abee.', 'abcdee']],
    ['numbers', number, ['~', '0', '16', '16.', '0.5', '514.285714', '1e-7', '86400', '1000000000', '16-512', '0.5-1000000.']],
    ['dates', date, ['20200101', '20261125', '21461231']],
    ['outcomes', results, ['open', 'no-fit', 'coap.clear.80', 'raw-udp.clear.0', 'coap.clear.100']],
    ['weights', byHand, ['ma0tv2.25', 'tv10']],
  ])('%s', (_, spelling, texts) => {
    expect(texts.map((text) => back(spelling, text))).toEqual(texts);
  });

  it.each<[string, Spelling]>([['one', one], ['several', several], ['number', number], ['date', date], ['outcome', results], ['weights', byHand]])('and %s reads zeros as "not there"', (_, spelling) => {
    expect(spelling.read(() => 0n)).toBeNull();
  });

  it.each<[string, Spelling, string]>([
    ['an unknown code', one, 'maybe'], ['an unknown code among several', several, 'abzz'], ['ten digits', number, '1234567891'], ['another spelling of a number', number, '1.50'],
    ['a year before the first', date, '20191231'], ['an unknown family', results, 'smoke.clear.80'], ['an unknown criterion', byHand, 'zz1'],
  ])('except for %s, which has no place', (_, spelling, text) => {
    expect(back(spelling, text) === text).toBe(false);
  });
});
