import { beforeEach, describe, expect, it } from 'vitest';
import { clearAll } from '../../../../src/app/stores/answers-store.ts';
import { sessionStore } from '../../../../src/app/stores/session.ts';
import { takeFile } from '../../../../src/app/stores/take-file.ts';
import { answersFile, emptyState, type State } from '../../../../src/questionnaire/index.ts';
import { companyDataText } from '../../../support/company-data.ts';

const take = (text: string) => takeFile(new File([text], 'meter.json'));
const present = () => sessionStore.getState().state;

beforeEach(clearAll);

describe('an answers file', () => {
  it('gives back what was saved, byte order mark or not', async () => {
    const state: State = { ...emptyState, answers: { link: ['nb-iot'], payload: [20, 100], ordered: 'unknown' }, weights: { maturity: 2.5 }, fixed: ['link'] };
    const text = JSON.stringify(answersFile(state), null, 2);
    for (const file of [text, `\uFEFF${text}`]) {
      clearAll();
      expect(await take(file)).toEqual({ file: 'meter.json', problems: [], notes: [] });
      expect(answersFile(present())).toEqual(answersFile(state));
    }
  });

  it('may hold the answers alone', async () => {
    await take('{"payload": 12}');
    expect(present().answers).toEqual({ payload: 12 });
  });

  it.each([
    ['{"payload": "much"}', 'meter.json: payload: expected a number from 0 to 1000000000 B, a range [low, high], or "unknown", found "much"'],
    ['{"colour": "blue"}', 'meter.json: "colour": expected the id of a question, found an id that is not in the questionnaire; it was left out'],
    ['{"answers": {}, "weights": {"maturity": 99}}', 'meter.json: maturity: expected a number from 0 to 10 with at most two decimals, found 99'],
    ['[1]', 'meter.json: answers: expected an object with one entry for each answered question, found a list of 1'],
    ['', 'meter.json: expected a document with a share link or an answers file in JSON, found nothing'],
    ['{"payload": 12', 'meter.json: expected JSON, found text that is not'],
  ])('%s is refused with field, expected and found, and changes nothing', async (text, problem) => {
    await take('{"payload": 7}');
    expect(await take(text)).toEqual({ file: 'meter.json', problems: [problem], notes: [] });
    expect(present().answers).toEqual({ payload: 7 });
  });

  it('of more than 8 MiB is not read', async () => {
    expect((await take(' '.repeat(8.5 * 1024 * 1024))).problems).toEqual(['meter.json: expected at most 8 MiB, found 9 MiB']);
  });

  it('with many faults names the first twelve', async () => {
    const { problems } = await take(JSON.stringify(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`q${at}`, 1]))));
    expect(problems).toHaveLength(13);
    expect(problems.at(-1)).toBe('and 8 more');
  });

  it('nested without end is refused, not followed', async () => {
    expect((await take(`{"answers": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`)).problems).toHaveLength(1);
  });
});

it('company data are known by their format and refused with the path of what is wrong', async () => {
  await take('{"payload": 7}');
  expect(await take(companyDataText({ hidden: ['telepathy'] }))).toEqual({
    file: 'meter.json', notes: [], problems: ['meter.json: hidden[0]: expected the id of a family, protocol or stack of the catalogue, found "telepathy"'],
  });
  expect(present().answers).toEqual({ payload: 7 });
});
