import { describe, expect, it } from 'vitest';
import { importAnswers } from '../../../../../src/app/features/scenarios/import-answers.ts';
import { answersFile, emptyState, type State } from '../../../../../src/questionnaire/index.ts';

const file = (text: string) => new File([text], 'meter.json');
const problemsOf = async (text: string) => {
  const read = await importAnswers(file(text));
  return 'problems' in read ? read.problems : [];
};

describe('an answers file', () => {
  it('gives back what was saved, byte order mark or not', async () => {
    const state: State = { ...emptyState, answers: { link: ['nb-iot'], payload: [20, 100], ordered: 'unknown' }, weights: { maturity: 2.5 }, fixed: ['link'] };
    const text = JSON.stringify(answersFile(state), null, 2);
    expect(await importAnswers(file(text))).toEqual({ state, notes: [] });
    expect(await importAnswers(file(`\uFEFF${text}`))).toEqual({ state, notes: [] });
  });

  it('may hold the answers alone', async () => {
    expect(await importAnswers(file('{"payload": 12}'))).toMatchObject({ state: { answers: { payload: 12 } } });
  });

  it.each([
    ['{"payload": "much"}', 'meter.json: payload: expected a number from 0 to 1000000000 B, a range [low, high], or "unknown", found "much"'],
    ['{"colour": "blue"}', 'meter.json: "colour": expected the id of a question, found an id that is not in the questionnaire; it was left out'],
    ['{"answers": {}, "weights": {"maturity": 99}}', 'meter.json: maturity: expected a number from 0 to 10 with at most two decimals, found 99'],
    ['[1]', 'meter.json: answers: expected an object with one entry for each answered question, found a list of 1'],
    ['', 'meter.json: expected JSON, found nothing'],
  ])('%s is refused with field, expected and found', async (text, problem) => expect(await problemsOf(text)).toEqual([problem]));

  it.each([
    ['a word without quotes', '{\n  "payload": 12,\n  "link": [wifi]\n}', 'meter.json, line 3, column 12: expected JSON, found text that is not'],
    ['a forgotten comma', '{\n  "payload": 12\n  "ram": 64\n}', 'meter.json, line 3, column 3: expected JSON, found text that is not'],
    ['a text that is cut off', '{"payload": 12', 'meter.json: expected JSON, found text that is not'],
  ])('with %s names the place where it can be told', async (_, text, problem) => expect(await problemsOf(text)).toEqual([problem]));

  it('of more than 256 KiB is not read', async () => {
    expect(await problemsOf(' '.repeat(300 * 1024))).toEqual(['meter.json: expected an answers file of at most 256 KiB, found 300 KiB']);
  });

  it('with many faults names the first twelve', async () => {
    const problems = await problemsOf(JSON.stringify(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`q${at}`, 1]))));
    expect(problems).toHaveLength(13);
    expect(problems.at(-1)).toBe('and 8 more');
  });

  it('nested without end is refused, not followed', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(await problemsOf(`{"answers": ${deep}}`)).toHaveLength(1);
  });
});
