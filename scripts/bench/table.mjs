/** @returns NaN of nothing */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const HEAD = ['', 'Wirewise', 'compared', 'ratio', 'allowed'];
const cell = (text, column) => (column === 0 ? text.padEnd(52) : text.padStart(11));

/** @param rows name, own value, value of the page it is compared with or null, what is allowed of the ratio (or of the value), decimals */
export function printTable(rows) {
  console.log(HEAD.map(cell).join(''));
  for (const [name, own, other, allowed, decimals = 0] of rows) {
    console.log([name, own.toFixed(decimals), other === null ? '' : other.toFixed(decimals), other === null ? '' : (own / other).toFixed(2), String(allowed)].map(cell).join(''));
  }
}
