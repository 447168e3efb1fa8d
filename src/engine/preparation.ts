import type { Catalogue } from '../knowledge/index.ts';
import { rankFamilies } from './rank-families.ts';
import type { Scenario } from './scenario.ts';
import { withAnswer } from './with-answer.ts';

/**
 * Work that later rankings find done: the sizes of every family's sessions on each link. Each step takes little, so that a caller can
 * answer in between; none changes a result.
 */
export function* preparation(scenario: Scenario, catalogue: Catalogue): Generator<void> {
  const single = catalogue.families.map((family): Catalogue => ({ ...catalogue, families: [family] }));
  for (const { id } of catalogue.links) {
    const onLink = withAnswer(scenario, 'links', id);
    for (const part of single) {
      rankFamilies(onLink, part);
      yield;
    }
  }
}
