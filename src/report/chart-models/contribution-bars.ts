import type { RankedStack } from '../../engine/index.ts';
import { citationTexts, type CatalogueNames } from '../catalogue-names.ts';
import { formatInteger, formatScore } from '../number-format.ts';
import { contributionRows } from '../wording/contributions.ts';
import { inSentence, joinWords } from '../wording/join-words.ts';
import { linearAxis } from './axes.ts';
import type { Bars } from './chart-model.ts';

/** The points of one protocol by criterion, each inside the most that its weight could give. */
export function contributionChart(ranked: RankedStack, names: CatalogueNames): Bars {
  const rows = contributionRows(ranked.contributions, ranked.score, names);
  const weights = new Map(ranked.contributions.map((entry) => [entry.criterion, entry.weight * 100]));
  const bars = rows.map((row) => {
    const most = weights.get(row.criterion) ?? 0;
    return { id: row.criterion, label: row.name, value: row.points, most: Math.max(most, row.points), text: formatInteger(row.points) };
  });
  const leading = rows.slice(0, 3).filter((row) => row.points > 0).map((row) => inSentence(row.name));
  const protocol = names.family(ranked.protocol);
  return {
    kind: 'bars',
    id: `contributions-${ranked.protocol}`,
    title: leading.length === 0 ? `${protocol} scores ${formatScore(ranked.score)} of 100` : `${protocol} scores ${formatScore(ranked.score)} of 100, most of it from ${joinWords(leading)}`,
    measure: 'Points out of 100 by criterion',
    conditions: ranked.stackName,
    howToRead: 'The filled part is what the protocol earns, the outline the most that the criterion could give.',
    axis: linearAxis('Points', Math.max(0, ...bars.map((bar) => bar.most)), formatInteger),
    bars,
    sources: citationTexts(ranked.contributions.filter((entry) => entry.weight > 0).flatMap((entry) => entry.sources), names),
    table: {
      caption: `Points of ${protocol} by criterion; they add up to ${formatScore(ranked.score)}`,
      columns: [
        { label: 'Criterion', align: 'start' }, { label: 'Points', align: 'end' }, { label: 'Weight', align: 'end' }, { label: 'Because', align: 'start' },
      ],
      rows: rows.map((row) => [row.name, formatInteger(row.points), row.weightPercent, row.explanation]),
    },
  };
}
