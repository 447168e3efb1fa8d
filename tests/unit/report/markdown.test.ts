import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockMarkdown, inline, toMarkdown } from '../../../src/report/markdown.ts';
import { link, list, number, table, text } from '../../../src/report/outline.ts';
import { sampleContext, sampleRecommendation } from '../../support/sample-report.ts';

describe('Markdown', () => {
  it('writes a table whose numbers stand on the right', () => {
    expect(blockMarkdown(table('caption', [text('A'), number('B')], [['x', '1']]))).toBe('| A | B |\n| --- | ---: |\n| x | 1 |');
  });

  it('keeps text from becoming markup', () => {
    expect(inline('<b>*x*</b> | [a](b) `c` #d')).toBe('\\<b\\>\\*x\\*\\</b\\> \\| \\[a\\](b) \\`c\\` \\#d');
    expect(blockMarkdown(list(['- a', '1. b', 'c\nd']))).toBe('- \\- a\n- \\1. b\n- c d');
  });

  it('leaves addresses clickable', () => expect(inline('See https://example.org/a_b.')).toBe('See https://example.org/a_b.'));

  it('shows a fragment as code and an address as a link', () => {
    expect(blockMarkdown(link('Open', '#v=1&k=a`b'))).toBe('Open: ``#v=1&k=a`b``');
    expect(blockMarkdown(link('Open', 'https://example.org/#v=1'))).toBe('[Open](<https://example.org/#v=1>)');
  });

  it('never lets a cell of a table break its row', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
      const lines = blockMarkdown(table('', [text('A'), text('B')], [[a, b]])).split('\n');
      expect(lines.length).toBe(3);
      expect((lines[2] ?? '').replace(/\\./g, '').match(/\|/g)?.length).toBe(3);
    }));
  });

  it('holds the answer, version, catalogue date, link, assumptions and what is ruled out', () => {
    const document = toMarkdown(sampleRecommendation, sampleContext);
    for (const part of ['Choose Alpha', 'Wirewise 0.1.0, catalogue of 2026-11-25.', '`#v=1&mt=y&k=abcd`', '## Assumptions', '## Ruled out', 'Runs over UDP; the network lets no UDP out.']) {
      expect(document).toContain(part);
    }
  });
});
