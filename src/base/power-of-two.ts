/** Terms of the series: the next one is below the last digit of the sum. */
const TERMS = 18;

/**
 * 2 to the power of an exponent between -1 and 1, by additions and multiplications alone: engines round `**` differently in the last
 * digit, and the same answers must give the same figures everywhere. Error below 1e-15.
 */
export function powerOfTwo(exponent: number): number {
  const x = exponent * Math.LN2;
  let sum = 1;
  for (let term = TERMS; term > 0; term -= 1) sum = 1 + (x / term) * sum;
  return sum;
}
