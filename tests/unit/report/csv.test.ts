import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, toCsv, toTidyCsv } from '../../../src/report/csv.ts';
import { sampleContext, sampleRecommendation } from '../../support/sample-report.ts';

/** A reader by the grammar of RFC 4180, so that the writer is not checked against itself. */
function parse(source: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source[index + 1] === '"') cell += source[(index += 1)];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') { rows[rows.length - 1]?.push(cell); cell = ''; } else if (character === '\r' && source[index + 1] === '\n') {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      rows.push([]);
      index += 1;
    } else cell += character;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('guards text that a spreadsheet would run and leaves numbers alone', () => {
    expect(csvText([['=1+1', '+x', '-x', '@x', '\tx', '\rx', 'a=b', -5, 1.5, null]])).toBe(`'=1+1,'+x,'-x,'@x,'\tx,"'\rx",a=b,-5,1.5,\r\n`);
  });

  it('reads back as it was written', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const guarded = rows.map((cells) => cells.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)));
      expect(parse(csvText(rows))).toEqual(guarded);
    }));
  });

  it('has one line a family in the wide form, all of one length, with version, date and link', () => {
    const [header = [], ...rows] = parse(toCsv(sampleRecommendation, sampleContext));
    expect(rows.map((cells) => cells.length)).toEqual([header.length, header.length, header.length]);
    const column = (name: string) => rows.map((cells) => cells[header.indexOf(name)]);
    expect(column('status')).toEqual(['ranked', 'ranked', 'eliminated']);
    expect(column('protocol')).toEqual(['alpha', 'beta', 'gamma']);
    expect(column('reasons')[2]).toBe('Runs over UDP; the network lets no UDP out.');
    expect(column('catalogue date')).toEqual(['2026-11-25', '2026-11-25', '2026-11-25']);
    expect(column('link')[0]).toBe('#v=1&mt=y&k=abcd');
  });

  it('has one value a line in the tidy form, and says what is unknown', () => {
    const rows = parse(toTidyCsv(sampleRecommendation, sampleContext));
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([8]));
    expect(rows).toContainEqual(['alpha', 'alpha/tcp/none', 'bytesPerDayDown', 'B/day', '', '500', '700', '']);
    expect(rows).toContainEqual(['alpha', 'alpha/tcp/none', 'batteryDays', 'days', '', '', '', 'unknown: not modelled']);
  });
});
