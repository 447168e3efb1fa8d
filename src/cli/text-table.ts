/** Columns of text for a terminal, the marked ones set to the right; two spaces between, none at the end of a line. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((cells) => width(cells[column] ?? ''))));
  const line = (cells: readonly string[]) => cells.map((cell, column) => {
    const fill = ' '.repeat((widths[column] ?? 0) - width(cell));
    return right.includes(column) ? fill + cell : cell + fill;
  }).join('  ').trimEnd();
  return `${[line(header), widths.map((size) => '-'.repeat(size)).join('  '), ...rows.map(line)].join('\n')}\n`;
}

function width(text: string): number {
  return Array.from(text).length;
}
