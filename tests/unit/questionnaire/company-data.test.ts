import { describe, expect, it } from 'vitest';
import { companyDataOf, decodeLink, decodeReadableLink, emptyState, encodeLink, encodePackedLink, noticeText, withCompanyData, type State } from '../../../src/questionnaire/index.ts';

const state: State = { ...emptyState, answers: { payload: 20, link: ['nb-iot'] }, catalogueDate: '2026-12-01', decided: { first: 'meter-protocol', verdict: 'clear', scorePercent: 81 } };
const used = { name: 'Müller & Söhne (meters)', hash: 'aa1w4' };

describe('company data in a link', () => {
  it('stand behind the outcome with hash and name, in letters that links may hold', () => {
    expect(encodeLink(withCompanyData(state, { name: 'Example Metering', hash: 'aa1w4' }))).toMatch(/&c=20261201&o=meter-protocol\.clear\.81&x=aa1w4\.Example~20Metering&k=[0-9a-z]{5}$/);
  });

  it.each([['readable', encodeLink], ['packed', encodePackedLink]] as const)('come back from a %s link, with a warning that the file is not in it', (_, encode) => {
    const link = decodeLink(encode(withCompanyData(state, used)));
    expect(companyDataOf(link.state)).toEqual(used);
    expect(link.intact).toBe(true);
    expect(link.notices.map(noticeText)).toEqual(['company data: expected the file of "Müller & Söhne (meters)" (aa1w4), which the decision was made with, found its name alone; without the file the result may differ']);
    expect(encode(link.state)).toBe(encode(withCompanyData(state, used)));
  });

  it('leave a state without them as it was', () => {
    expect(encodeLink(withCompanyData(state, undefined))).toBe(encodeLink(state));
    expect(withCompanyData(withCompanyData(state, used), undefined)).toEqual(state);
    expect(companyDataOf(state)).toBeNull();
  });

  it('take the place of those that were named before', () => {
    const twice = withCompanyData(withCompanyData(state, used), { name: 'Other', hash: '00000' });
    expect(companyDataOf(twice)).toEqual({ name: 'Other', hash: '00000' });
    expect(twice.unread).toHaveLength(1);
  });

  it('are kept and reported by pages that read no company data', () => {
    const { state: kept, intact, notices } = decodeReadableLink(encodeLink(withCompanyData(state, used)));
    expect(intact).toBe(true);
    expect(notices.map(({ code, field }) => [code, field])).toEqual([['unknown-key', 'x']]);
    expect(companyDataOf(kept)).toEqual(used);
  });

  it.each([['no name', 'aa1w4.'], ['no hash', 'Example'], ['half a character', 'aa1w4.~c3'], ['a line that turns round', 'aa1w4.~e2~80~ae']])('name nothing with %s', (_, value) => {
    expect(companyDataOf({ unread: [{ key: 'x', value }] })).toBeNull();
  });
});
