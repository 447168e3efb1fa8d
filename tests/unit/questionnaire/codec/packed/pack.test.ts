import { describe, expect, it } from 'vitest';
import { criterionCodes, questionKeys } from '../../../../../src/questionnaire/codec/keys.ts';
import { FAMILIES, layout, WEIGHTS } from '../../../../../src/questionnaire/codec/packed/layout.ts';
import { pack, unpack } from '../../../../../src/questionnaire/codec/packed/pack.ts';
import { catalogue } from '../../../../../src/knowledge/index.ts';
import { findQuestion } from '../../../../../src/questionnaire/index.ts';

describe('packed parameters', () => {
  it('come back, and what has no place is given back', () => {
    const { text, left } = pack([['l', 'nw'], ['b', '20-100'], ['t', 'zz'], ['qA', 'x']]);
    expect(unpack(text)).toEqual([['l', 'nw'], ['b', '20-100']]);
    expect(left).toEqual([['t', 'zz'], ['qA', 'x']]);
  });
  it('are nothing for nothing', () => {
    expect(pack([])).toEqual({ text: '', left: [] });
    expect(unpack('')).toEqual([]);
  });
  it('are refused with a character of another alphabet', () => expect(unpack('ab.c')).toBeNull());
});

describe('a list that has run out of room', () => {
  it('keeps its first line for what that can spell', () => {
    expect(pack([['st', 'ocsp']]).text).toBe('AAAAAAAAA7CC8fKx370ZiD');
  });
  it('is spelled whole by its second line otherwise, and comes back', () => {
    const { text, left } = pack([['st', 'dnoc.'], ['h', 'm']]);
    expect(unpack(text)).toEqual([['h', 'm'], ['st', 'dnoc.']]);
    expect(left).toEqual([]);
  });
});

describe('the layout', () => {
  /** The line with most room for each key: the last one. */
  const lines = new Map(layout.map((line) => [line[0], line]));

  it('has a line for every key: append one for a new question', () => {
    expect(Object.values(questionKeys).map(({ key }) => key).filter((key) => !lines.has(key))).toEqual([]);
    // Standards have outgrown their first line.
    expect(layout.map(([key]) => key).filter((key, at, keys) => keys.indexOf(key) !== at)).toEqual(['st']);
  });
  it('fits the kind of the question and has every code, with room to spare: append a new one to its line', () => {
    for (const [id, { key, codes }] of Object.entries(questionKeys)) {
      const line = lines.get(key);
      const kind = findQuestion(id)?.kind;
      expect(line?.[1], id).toBe(kind === 'number' ? 'number' : kind === 'multi' ? 'several' : 'one');
      const listed = line?.[3]?.split(' ') ?? [];
      expect(Object.values(codes).filter((code) => !listed.includes(code)), id).toEqual([]);
      expect(listed.length, id).toBeLessThanOrEqual(line?.[2] ?? 0);
    }
  });
  it('has every criterion and every family', () => {
    expect(Object.values(criterionCodes).filter((code) => !WEIGHTS.codes.includes(code))).toEqual([]);
    expect(catalogue.families.map(({ id }) => id).filter((id) => !FAMILIES.codes.includes(id))).toEqual([]);
    expect(WEIGHTS.codes.length).toBeLessThan(WEIGHTS.room);
    expect(FAMILIES.codes.length).toBeLessThan(FAMILIES.room);
  });
});
