import type { Catalogue } from '../schema/catalogue.ts';
import type { Citation } from '../schema/source.ts';
import type { Lint } from './lint.ts';

interface Deciding {
  readonly path: string;
  readonly sources: readonly Citation[];
  /** An assumption may rest on our judgement alone; it says so wherever it is shown. */
  readonly assumed: boolean;
}

export const decidingFactsHaveSources: Lint = {
  id: 'deciding-facts-have-sources',
  holds: 'Every fact that eliminates or scores names a source of the catalogue; our judgement alone is enough only for what is marked as assumed.',
  check: (catalogue) => {
    const kinds = new Map(catalogue.sources.map(({ id, kind }) => [id, kind]));
    return decidingFacts(catalogue).flatMap(({ path, sources, assumed }) => {
      const found = sources.flatMap(({ source }) => kinds.get(source) ?? []);
      if (found.some((kind) => kind !== 'judgement') || (assumed && found.length > 0)) return [];
      return [{ subject: path, field: `${path}.sources`, expected: 'a source that says so', found: sources.map(({ source }) => source).join(', ') || 'none' }];
    });
  },
};

/** What constraints, utilities and estimates of the ranking read: capabilities, platforms, clouds, mandates, grades, memory and figures of links. */
function decidingFacts({ families, links }: Catalogue): Deciding[] {
  const facts: Deciding[] = [];
  const take = (path: string, value: { readonly sources: readonly Citation[]; readonly obtained?: string }) => {
    facts.push({ path, sources: value.sources, assumed: value.obtained === 'assumed' });
  };
  for (const family of families) {
    const at = `families.${family.id}`;
    for (const [id, capability] of Object.entries(family.capabilities)) take(`${at}.capabilities.${id}`, capability);
    for (const [id, platform] of Object.entries(family.platforms)) take(`${at}.platforms.${id}`, { ...platform, obtained: platform.support === 'unknown' ? 'assumed' : 'specified' });
    for (const [id, grade] of Object.entries(family.grades)) take(`${at}.grades.${id}`, grade);
    for (const entry of family.mandatedBy) take(`${at}.mandatedBy.${entry.standard}`, entry);
    for (const entry of family.clouds) take(`${at}.clouds.${entry.cloud}`, entry);
    for (const stack of family.stacks) {
      for (const [id, capability] of Object.entries(stack.capabilityOverrides ?? {})) if (capability !== undefined) take(`${at}.${stack.id}.capabilities.${id}`, capability);
      for (const [id, grade] of Object.entries(stack.gradeOverrides ?? {})) take(`${at}.${stack.id}.grades.${id}`, grade);
      // A part of a sum may be an assumption ("no IP stack"), the sum then rests on it: it is marked as derived.
      take(`${at}.${stack.id}.ramKiB`, { ...stack.ramKiB, obtained: stack.ramKiB.value === 'unknown' ? 'assumed' : stack.ramKiB.obtained });
      take(`${at}.${stack.id}.flashKiB`, { ...stack.flashKiB, obtained: stack.flashKiB.value === 'unknown' ? 'assumed' : stack.flashKiB.obtained });
    }
  }
  for (const link of links) {
    for (const [id, value] of Object.entries(link)) {
      if (typeof value === 'object' && value !== null && 'sources' in value) take(`links.${link.id}.${id}`, value);
    }
  }
  return facts;
}
