import { describe, expect, it } from 'vitest';
import { catalogue, type Citation } from '../../src/knowledge/index.ts';
import { advise, emptyState, examples } from '../../src/questionnaire/index.ts';

const kinds = new Map(catalogue.sources.map(({ id, kind }) => [id, kind]));
const unresolved = (citations: readonly Citation[]) => citations.filter(({ source }) => !kinds.has(source)).map(({ source }) => source);

describe.each(examples.map((example) => [example.id, example.answers] as const))('%s', (_, answers) => {
  const result = advise({ ...emptyState, answers }, catalogue, { depth: 'ranking', samples: 50 });

  it('eliminates by facts that name their source', () => {
    const reasons = result.eliminated.flatMap((entry) => entry.reasons.map((reason) => ({ at: `${entry.stack} ${reason.code}`, sources: reason.sources })));
    expect(reasons.filter(({ sources }) => sources.length === 0).map(({ at }) => at)).toEqual([]);
    expect(reasons.flatMap(({ at, sources }) => unresolved(sources).map((source) => `${at}: ${source}`))).toEqual([]);
  });

  it('scores by facts that name their source', () => {
    const contributions = result.ranking.flatMap((entry) => entry.contributions.map(({ criterion, sources }) => ({ at: `${entry.stack} ${criterion}`, sources })));
    expect(contributions.length).toBeGreaterThan(0);
    expect(contributions.filter(({ sources }) => sources.length === 0).map(({ at }) => at)).toEqual([]);
    expect(contributions.flatMap(({ at, sources }) => unresolved(sources).map((source) => `${at}: ${source}`))).toEqual([]);
  });
});
