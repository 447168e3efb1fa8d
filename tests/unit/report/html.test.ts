// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockHtml, htmlFile, toHtml } from '../../../src/report/html.ts';
import { list, link, number, paragraph, table, text } from '../../../src/report/outline.ts';
import { sampleContext, sampleRecommendation } from '../../support/sample-report.ts';

const parsed = (source: string) => new DOMParser().parseFromString(source, 'text/html').body;

describe('HTML', () => {
  it('has real tables with captions and header cells', () => {
    const body = parsed(toHtml(sampleRecommendation, sampleContext));
    for (const element of body.querySelectorAll('table')) {
      expect(element.querySelector('caption')?.textContent).toMatch(/\S/);
      const columns = element.querySelectorAll('th[scope="col"]').length;
      for (const line of element.querySelectorAll('tbody tr')) expect(line.querySelectorAll('td').length).toBe(columns);
    }
  });
  it('turns no text into markup', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('<img src=x onerror=1>', '"><script>', "'&amp;")), (content) => {
      const body = parsed([paragraph(content), list([content]), table(content, [text(content), number('n')], [[content, '1']])].map(blockHtml).join(''));
      expect([...body.querySelectorAll('*')].map((element) => element.tagName.toLowerCase())).toEqual(
        ['p', 'ul', 'li', 'table', 'caption', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td']);
    }));
  });
  it('links to http addresses only', () => {
    expect(parsed(blockHtml(link('Open', 'https://example.org/#v=1'))).querySelector('a')?.getAttribute('href')).toBe('https://example.org/#v=1');
    expect(parsed(blockHtml(link('Open', 'javascript:alert(1)'))).querySelector('a')).toBeNull();
  });
});

describe('a file of HTML', () => {
  it('says how its characters are written, and has a title that is text', () => {
    const page = new DOMParser().parseFromString(htmlFile('A <b> title', '<p>–</p>'), 'text/html');
    expect(page.querySelector('meta[charset="utf-8"]')).not.toBeNull();
    expect(page.title).toBe('A <b> title');
    expect(page.body.innerHTML.trim()).toBe('<p>–</p>');
  });
});
