import { describe, expect, it } from 'vitest';
import { answersSchema } from '../../../../src/cli/schemas/answers-schema.ts';
import { questions, type Question } from '../../../../src/questionnaire/index.ts';
import { schemaFaults } from '../../../support/json-schema-check.ts';

const schema = answersSchema();

describe('the schema of answers', () => {
  it('has every question and nothing else', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(questions.map((question) => question.id));
    expect(schemaFaults(schema, { nonsense: 1 })).toEqual(['$: has nonsense too much']);
  });
  it('takes no answer at all', () => expect(schemaFaults(schema, {})).toEqual([]));
  for (const question of questions as readonly Question[]) {
    it(`takes what ${question.id} takes, "unknown" included, and nothing beyond`, () => {
      const values: readonly unknown[] = question.kind === 'number' ? [question.bounds.low, question.bounds.high, [question.bounds.low, question.bounds.high]]
        : question.kind === 'choice' ? question.options.map((option) => option.id) : [question.options.map((option) => option.id)];
      for (const value of [...values, 'unknown']) expect(schemaFaults(schema, { [question.id]: value })).toEqual([]);
      for (const value of ['no such option', ['no such option'], -1, null, {}]) expect(schemaFaults(schema, { [question.id]: value })).not.toEqual([]);
    });
  }
});
