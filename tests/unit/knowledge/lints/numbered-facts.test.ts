import { expect, it } from 'vitest';
import { wholeCatalogue } from '../../../../src/knowledge/index.ts';
import { numbersOf } from '../../../../src/knowledge/lints/numbered-facts.ts';

it('finds the numbers of links, stacks, tables, energy and tariffs by their path', async () => {
  const paths = new Set(numbersOf(await wholeCatalogue()).map(({ path }) => path));
  for (const path of [
    'links.lte.mtuBytes', 'families.mqtt.stacks.mqtt-5/tcp/none.ramKiB', 'tables.libraries.B-303.figures.0', 'newcomers.zenoh.figures.0',
    'energy.profiles.nrf9160-lte-m-nordic.supply', 'tariffs.vodacom-za.sessionMinimum',
  ]) expect(paths, path).toContain(path);
});
