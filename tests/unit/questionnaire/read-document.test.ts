import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/cli/index.ts';
import { byteCurves } from '../../../src/engine/index.ts';
import { catalogue } from '../../../src/knowledge/index.ts';
import { answersFile, emptyState, encodePackedLink, examples, readDocument, toScenario, withLink, type State } from '../../../src/questionnaire/index.ts';
import { catalogueNames, figure, htmlFile, svg, toAdr, toCsv, toHtml, toJson, toMarkdown, toSummary, toTidyCsv } from '../../../src/report/index.ts';

const state: State = { ...emptyState, answers: examples.find(({ id }) => id === 'smart-plug')?.answers ?? {}, weights: { maturity: 7.5 }, fixed: ['link'] };
const { recommendation, context } = decide(state, 'https://tool.example/wirewise/result/');
const scenario = toScenario(state.answers);
const model = figure('message-bytes', { recommendation, scenario, names: catalogueNames(catalogue), ...byteCurves(scenario, catalogue) });
if (model === null) throw new Error('nothing to draw');
const pixel = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file of the page', () => {
  it.each<[string, Uint8Array]>([
    ['protocol-decision.md', bytes(toAdr(recommendation, context))],
    ['protocol-result.md', bytes(toMarkdown(recommendation, context))],
    ['protocol-result.html', bytes(htmlFile('Result', toHtml(recommendation, context)))],
    ['protocol-result.csv', bytes(toCsv(recommendation, context))],
    ['protocol-values.csv', bytes(toTidyCsv(recommendation, context))],
    ['protocol-result.json', bytes(JSON.stringify(toJson(recommendation, context), null, 2))],
    ['summary.txt', bytes(`\uFEFF${toSummary(recommendation, context)}`)],
    ['answers.json', bytes(JSON.stringify(answersFile(state)))],
    ['picture.svg', bytes(svg(model, { state: `https://tool.example/#${encodePackedLink(state)}` }))],
    ['picture.png', withLink(pixel, `https://tool.example/#${encodePackedLink(state)}`)],
  ])('brings answers, weights and marks back: %s', (name, content) => {
    const read = readDocument(content, name);
    expect('problems' in read ? read.problems : answersFile(read.state)).toEqual(answersFile(state));
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['another image', pixel, /^a\.x: expected an image saved by this page, found one without answers/],
    ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0x00]), /^a\.x: expected a text or an image of this page, found other bytes$/],
    ['a text about something else', bytes('# Minutes'), /^a\.x: expected a document with a share link or an answers file in JSON, found text with neither$/],
    ['nothing', bytes(' '), /found nothing$/],
    ['a word without quotes', bytes('{\n  "payload": 12,\n  "link": [wifi]\n}'), /^a\.x, line 3, column 12: expected JSON, found text that is not$/],
    ['a forgotten comma', bytes('{\n  "payload": 12\n  "ram": 64\n}'), /^a\.x, line 3, column 3: expected JSON, found text that is not$/],
    ['JSON that is cut off', bytes('{"payload": 12'), /^a\.x: expected JSON, found text that is not$/],
    ['a link that was cut', bytes(`See ${context.link.slice(0, -3)}`), /^a\.x: .*checksum/],
    ['an answer that does not exist', bytes('{"payload": "many"}'), /^a\.x: payload: expected .*, found "many"$/],
  ])('is refused whole, with file, expected and found: %s', (_, content, problem) => {
    const read = readDocument(content, 'a.x');
    expect('problems' in read && read.problems[0]).toMatch(problem);
  });

  it('never throws, whatever is in it', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytes), fc.string().map((text) => bytes(`#v=1&${text}&k=abcde`))), (content) => {
      const read = readDocument(content, 'a.x');
      expect('problems' in read ? read.problems.length > 0 : typeof read.state).toBe('problems' in read ? true : 'object');
    }), { numRuns: 2000 });
  });
});
