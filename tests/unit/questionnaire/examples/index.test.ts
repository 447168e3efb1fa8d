import { describe, expect, it } from 'vitest';
import { sources } from '../../../../src/knowledge/sources/index.ts';
import { checkAnswers, examples, findConflicts, answersSetAside } from '../../../../src/questionnaire/index.ts';

const known = new Set<string>(sources.map((source) => source.id));

describe('example systems', () => {
  it('are twelve or more, each with an id and a title of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
    expect(new Set(examples.map((example) => example.id)).size).toBe(examples.length);
    expect(new Set(examples.map((example) => example.title)).size).toBe(examples.length);
  });

  it.each(examples.map((example) => [example.id, example] as const))('%s holds valid answers without conflict, a story and a sourced reason', (_, example) => {
    const { answers, notices } = checkAnswers(example.answers);
    expect(notices).toEqual([]);
    expect(answers).toEqual(Object.fromEntries(Object.entries(example.answers).map(([id, answer]) => [id, Array.isArray(answer) && typeof answer[0] === 'string' ? (answer as readonly string[]).toSorted() : answer])));
    expect(findConflicts(example.answers)).toEqual([]);
    expect(answersSetAside(example.answers)).toEqual([]);
    expect(example.story).not.toContain('\n');
    expect(example.story.length).toBeGreaterThan(80);
    expect(example.expert.sources.map((citation) => citation.source).filter((id) => !known.has(id))).toEqual([]);
    expect(example.expert.sources.length).toBeGreaterThan(0);
  });
});
