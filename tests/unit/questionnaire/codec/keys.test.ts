import { describe, expect, it } from 'vitest';
import { criterionCodes, questionKeys, withdrawnKeys } from '../../../../src/questionnaire/codec/keys.ts';
import { questions, type Question } from '../../../../src/questionnaire/index.ts';
import { criteria } from '../../../../src/knowledge/criteria/index.ts';

const entries = Object.entries(questionKeys) as readonly [string, { readonly key: string; readonly codes: Readonly<Record<string, string>> }][];

describe('keys of links', () => {
  it('name every question once, in one to three letters', () => {
    expect(entries.map(([id]) => id).toSorted()).toEqual(questions.map((question) => question.id).toSorted());
    const keys = entries.map(([, entry]) => entry.key);
    expect(keys.filter((key) => !/^[a-z]{1,3}$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leave alone the parameters of the link itself and keys that are gone', () => {
    expect(entries.map(([, entry]) => entry.key).filter((key) => ['v', 'w', 'c', 'o', 'k', 'x', 'y', ...withdrawnKeys].includes(key))).toEqual([]);
  });

  it('spell every option of a question differently, with letters that need no escaping', () => {
    for (const question of questions as readonly Question[]) {
      if (question.kind === 'number') continue;
      const { codes } = questionKeys[question.id as keyof typeof questionKeys] as { readonly codes: Readonly<Record<string, string>> };
      expect(question.options.map((option) => option.id).filter((id) => codes[id] === undefined), question.id).toEqual([]);
      const spellings = Object.values(codes);
      expect(new Set(spellings).size, question.id).toBe(spellings.length);
      expect(spellings.filter((code) => !/^[a-z0-9]+$/.test(code)), question.id).toEqual([]);
      if (question.kind === 'multi') expect(new Set(spellings.map((code) => code.length)).size, question.id).toBe(1);
    }
  });

  it('name every criterion in two letters', () => {
    const codes = Object.values(criterionCodes);
    expect(codes.filter((code) => !/^[a-z]{2}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(criteria.map((criterion) => criterion.id).filter((id) => !Object.hasOwn(criterionCodes, id))).toEqual([]);
  });
});
