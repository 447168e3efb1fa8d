/**
 * A date for each message whose Huffman code has the usual length (22 bytes; 21 to 23 occur): a response sent in a new second has to spell
 * its date again, one in the same second refers to the table. The digits 0 to 2 and 3 to 9 have codes of one length each (RFC 7541
 * appendix B), so only such digits turn.
 */
export function sampleDate(index: number): string {
  return (dates[index % DATES] ??= dateOf(index % DATES));
}

/** As many as six digits of three values give; a header table holds fewer entries (RFC 7541 §4.1). */
const DATES = 3 ** 6;
const dates: string[] = [];

function dateOf(index: number): string {
  const digit = (place: number, first: number): number => first + (Math.floor(index / 3 ** place) % 3);
  return `Wed, 25 Nov 2026 ${digit(5, 1) % 3}${digit(4, 0)}:${(digit(3, 2)) % 3}${digit(2, 1) % 3}:${digit(1, 3)}${digit(0, 0)} GMT`;
}
