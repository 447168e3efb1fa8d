import { questions, UNKNOWN, type Question } from '../../questionnaire/index.ts';
import { either, listOf, oneOfValues, pairOf, rootSchema, type JsonSchema } from './json-schema.ts';

/** The answers file, from the questions themselves: every question is optional and takes "unknown". */
export function answersSchema(): JsonSchema {
  return rootSchema('answers', 'Answers', {
    description: 'Answers by question id. All are optional; "unknown" is an answer of its own.',
    type: 'object',
    properties: Object.fromEntries(questions.map((question: Question) => [question.id, answerSchema(question)])),
    additionalProperties: false,
  });
}

function answerSchema(question: Question): JsonSchema {
  return { title: question.label, description: `${question.hint} ${question.why.text}`, ...valueSchema(question) };
}

function valueSchema(question: Question): JsonSchema {
  const unknown: JsonSchema = { const: UNKNOWN };
  if (question.kind === 'number') {
    const value: JsonSchema = { type: 'number', minimum: question.bounds.low, maximum: question.bounds.high, description: `in ${question.unit}` };
    return either(value, { ...pairOf(value), description: `a range, low end first, in ${question.unit}` }, unknown);
  }
  const ids: readonly string[] = question.options.map((option) => option.id);
  if (question.kind === 'choice') return oneOfValues([...ids, UNKNOWN]);
  const mayBeEmpty = question.meaning === 'all-of' && question.noneLabel !== undefined;
  return either(listOf(oneOfValues(ids), { uniqueItems: true, ...(mayBeEmpty ? {} : { minItems: 1 }) }), oneOfValues([...ids, UNKNOWN]));
}
