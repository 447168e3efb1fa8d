import { describe, expect, it } from 'vitest';
import { BESIDE_THE_RANKING } from '../../../../src/engine/index.ts';
import { checksum } from '../../../../src/base/index.ts';
import { criterionCodes, questionKeys } from '../../../../src/questionnaire/codec/keys.ts';
import { nineDigits } from '../../../../src/questionnaire/quantities/decimal.ts';
import { decodeLink, emptyState, encodeLink, encodePackedLink, examples, noticeText, questions, type Answer, type NumberQuestion, type Question, type QuestionId, type State } from '../../../../src/questionnaire/index.ts';

const state: State = {
  answers: { platform: ['mcu-baremetal', 'rtos'], link: ['nb-iot'], firewall: 'open', payload: [16, 64], loss: 'unknown', standards: [] },
  weights: { 'traffic-volume': 3.5, maturity: 0 },
  fixed: ['link'],
  catalogueDate: '2026-11-25',
  decided: { first: 'coap', verdict: 'narrow', scorePercent: 71 },
  unread: [],
};
const link = encodeLink(state);
const sealed = (body: string): string => `${body}&k=${checksum(body)}`;

describe('encodeLink', () => {
  it('writes readable pairs in a fixed order', () => {
    expect(link).toBe('v=1&p=mr&l=n.&f=open&ls=~&b=16-64&st=-&w=ma0tv3.5&c=20261125&o=coap.narrow.71&k=p6ysp');
  });

  it('leaves out what was not answered', () => {
    expect(encodeLink(emptyState)).toBe('v=1&k=n2jph');
  });

  it('does not depend on the order in which answers were given', () => {
    const backwards = { ...state, answers: Object.fromEntries(Object.entries(state.answers).toReversed()), weights: { maturity: 0, 'traffic-volume': 3.5 } };
    expect(encodeLink(backwards)).toBe(link);
  });

  it('holds a full state in 400 characters: every question answered, three options in each list, every weight set, every answer fixed', () => {
    const full = everything((question) => question.points.at(-1) as number, 3, 5);
    expect(decodeLink(encodeLink(full)).state).toEqual(full);
    expect(encodeLink(full).length).toBeLessThanOrEqual(400);
  });

  it('never needs more than 700, with every option ticked and every number a range of nine digits', () => {
    const largest = everything((question) => [nineDigits(question.bounds.high / 7), nineDigits(question.bounds.high / 3)], 99, 9.25);
    expect(decodeLink(encodeLink(largest)).state).toEqual(largest);
    expect(encodeLink(largest).length).toBeLessThanOrEqual(700);
  });

  it('packs every example into 120 characters, and a full state into 180', () => {
    for (const { id, answers } of examples) expect(encodePackedLink({ ...emptyState, answers, catalogueDate: '2026-11-25', decided: { first: 'raw-link', verdict: 'narrow', scorePercent: 87 } }).length, id).toBeLessThanOrEqual(120);
    const full = everything((question) => question.points.at(-1) as number, 3, 5);
    expect(decodeLink(encodePackedLink(full)).state).toEqual(full);
    expect(encodePackedLink(full).length).toBeLessThanOrEqual(180);
  });
});

const keys: readonly string[] = Object.keys(questionKeys);

function everything(numberFor: (question: NumberQuestion) => Answer, options: number, weight: number): State {
  const answers = Object.fromEntries((questions as readonly Question[]).map((question): [string, Answer] => {
    if (question.kind === 'number') return [question.id, numberFor(question)];
    if (question.kind === 'multi') return [question.id, question.options.slice(0, options).map((option) => option.id).toSorted()];
    return [question.id, question.options[0]?.id ?? ''];
  }));
  return {
    answers, fixed: (questions as readonly Question[]).filter(({ input }) => !BESIDE_THE_RANKING.has(input)).map(({ id }) => id as QuestionId).toSorted((a, b) => keys.indexOf(a) - keys.indexOf(b)), weights: Object.fromEntries(Object.keys(criterionCodes).map((id) => [id, weight])),
    catalogueDate: '2026-11-25', decided: { first: 'websocket', verdict: 'narrow', scorePercent: 100 }, unread: [],
  };
}

describe('decodeLink', () => {
  it('gives back what was written', () => {
    expect(decodeLink(link)).toEqual({ found: true, intact: true, state, notices: [] });
  });

  it.each([
    ['as an address', `https://example.org/tool/#${link}`], ['in the query', `https://example.org/?${link}`], ['with the hash escaped', `https://example.org/%23${link}`],
    ['escaped', `https://example.org/#${encodeURIComponent(link)}`], ['escaped twice', `https://example.org/#${encodeURIComponent(encodeURIComponent(link))}`],
    ['with a full stop', `https://example.org/#${link}.`], ['in brackets', `<https://example.org/#${link}>`], ['in parentheses', `(https://example.org/#${link}),`], ['in quotes', `"https://example.org/#${link}"`],
    ['with a zero-width space', `https://example.org/#${link}\u200b`], ['with an escaped zero-width space', `https://example.org/#${link}%E2%80%8B`],
    ['wrapped by mail', `https://example.org/#${link.replace(/.{30}/g, '$&\r\n')}`], ['with words behind', `see https://example.org/#${link} for more`],
    ['inside a mail scanner', `https://scanner.example/?url=${encodeURIComponent(`https://example.org/#${link}`)}&data=05%7C01&sdata=abc%3D&reserved=0`],
    ['behind other parameters', `https://example.org/?lang=en&theme=dark#${link}`], ['with a tracker behind', `https://example.org/?${link}&utm_source=mail`],
    ['after an older one', `https://example.org/?${encodeLink(emptyState)}#${link}`],
  ])('reads a link %s', (_, text) => {
    const decoded = decodeLink(text);
    expect([decoded.intact, decoded.state]).toEqual([true, state]);
    expect(decoded.notices.filter((notice) => notice.severity !== 'info')).toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    for (const text of ['', '#', 'https://example.org/', 'https://example.org/?lang=en', 'https://example.org/#results', 'https://example.org/v/']) {
      expect(decodeLink(text), text).toEqual({ found: false, intact: false, state: emptyState, notices: [] });
    }
  });

  it('reports a cut link at every place where it can be cut, and recovers what stands before', () => {
    for (let length = 'v='.length; length < link.length; length += 1) {
      const decoded = decodeLink(link.slice(0, length));
      expect([decoded.found, decoded.intact], link.slice(0, length)).toEqual([true, false]);
      expect(decoded.notices.some((notice) => notice.severity === 'error'), link.slice(0, length)).toBe(true);
    }
    expect(decodeLink(link.slice(0, link.indexOf('&ls='))).state.answers).toEqual({ platform: ['mcu-baremetal', 'rtos'], link: ['nb-iot'], firewall: 'open' });
  });

  it('reports a link whose beginning is missing', () => {
    const decoded = decodeLink(link.slice('v=1&'.length));
    expect(decoded.intact).toBe(false);
    expect(decoded.notices.map((notice) => notice.code)).toEqual(['version-missing', 'checksum-wrong']);
    expect(decoded.state).toEqual(state);
  });

  it('reports a changed character', () => {
    const decoded = decodeLink(link.replace('b=16-64', 'b=16-640'));
    expect(decoded.intact).toBe(false);
    expect(decoded.notices.map((notice) => notice.code)).toEqual(['checksum-wrong']);
  });

  it('does not guess at a newer version', () => {
    const decoded = decodeLink(sealed('v=9&p=mr'));
    expect(decoded).toMatchObject({ found: true, intact: false, state: emptyState });
    expect(decoded.notices.map(noticeText)).toEqual(['v: expected a version out of 1, p1, found "9"; the link was made by a newer page']);
  });

  it('keeps what it does not know, says so, and writes it again', () => {
    const newer = sealed('v=1&p=mr&qq=17&zz=a.b');
    const decoded = decodeLink(newer);
    expect(decoded.intact).toBe(true);
    expect(decoded.state.unread).toEqual([{ key: 'qq', value: '17' }, { key: 'zz', value: 'a.b' }]);
    expect(decoded.notices.map((notice) => [notice.severity, notice.code, notice.field])).toEqual([['warning', 'unknown-key', 'qq'], ['warning', 'unknown-key', 'zz']]);
    expect(encodeLink(decoded.state)).toBe(newer);
  });

  it.each([
    ['an unknown option', 'v=1&f=sieve', 'wrong-type'], ['an unknown code in a list', 'v=1&l=nQ', 'unknown-option'], ['half a code', 'v=1&st=o', 'unknown-option'], ['a number out of bounds', 'v=1&b=99999999999', 'out-of-bounds'],
    ['a number that is none', 'v=1&b=ten', 'wrong-type'], ['the high end first', 'v=1&b=9-3', 'wrong-type'], ['a list of nothing', 'v=1&l=', 'wrong-type'], ['an empty list where one is needed', 'v=1&l=-', 'empty-list'],
    ['a parameter twice', 'v=1&b=5&b=6', 'repeated-key'], ['a weight beyond ten', 'v=1&w=ma11', 'bad-weight'], ['an unknown criterion', 'v=1&w=qq1', 'unknown-criterion'], ['weights that are none', 'v=1&w=heavy', 'bad-weight'],
    ['a date that is none', 'v=1&c=20261399', 'bad-date'], ['an outcome that is none', 'v=1&o=coap.surely.71', 'bad-outcome'], ['a word', 'v=1&hello', 'unreadable-part'], ['a key that is too long', 'v=1&hello=1', 'unreadable-part'],
  ])('names %s although the checksum holds', (_, body, code) => {
    expect(decodeLink(sealed(body)).notices.map((notice) => notice.code)).toEqual([code]);
  });

  it('recovers the options of a list that it knows', () => {
    const decoded = decodeLink(sealed('v=1&l=nQw'));
    expect([decoded.intact, decoded.state.answers]).toEqual([false, { link: ['nb-iot', 'wifi'] }]);
  });

  it('refuses a text that no page of ours wrote, unread', () => {
    const decoded = decodeLink(`v=1&${'p=r&'.repeat(5000)}`);
    expect(decoded.notices.map((notice) => notice.code)).toEqual(['too-long']);
    expect(decoded.state).toEqual(emptyState);
  });

  it('reads an outcome without first place, and a family id with dots', () => {
    expect(decodeLink(sealed('v=1&o=no-fit')).state.decided).toEqual({ first: null, verdict: 'no-fit', scorePercent: null });
    expect(decodeLink(sealed('v=1&o=my.own-2.tie.7')).state.decided).toEqual({ first: 'my.own-2', verdict: 'tie', scorePercent: 7 });
  });
});
