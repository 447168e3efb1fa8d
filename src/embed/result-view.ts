import type { Contribution, RankedFamily, Recommendation } from '../engine/index.ts';
import { answerLines, type State } from '../questionnaire/index.ts';
import { assumptionText, contributionRows, eliminationText, formatScore, verdictWords, wayBackText, type CatalogueNames } from '../report/index.ts';
import { html, svgElement } from './elements.ts';

const BAR_LENGTH = 200;
const BAR_HEIGHT = 10;
const PART_GAP = 1.5;

/** A result as elements: the sentence first, then the ranking, what is ruled out and why, and what was taken for granted. */
export function resultView(recommendation: Recommendation, state: State, names: CatalogueNames): HTMLElement {
  const words = verdictWords(recommendation, names, answerLines(state.answers));
  return html('div', { class: 'result' },
    html('p', { class: 'choice' }, words.choice),
    words.sure === '' ? null : html('p', { class: 'soft' }, words.sure),
    words.change === '' ? null : html('p', { class: 'soft' }, words.change),
    recommendation.verdict === 'open' ? byName(recommendation, names) : ranking(recommendation, names),
    ruledOut(recommendation, names),
    givenAnswers(state),
    takenForGranted(recommendation));
}

function ranking(recommendation: Recommendation, names: CatalogueNames): HTMLElement | null {
  if (recommendation.ranking.length === 0) return null;
  return html('ol', { class: 'ranking' }, ...recommendation.ranking.map((family) => rankedRow(family, recommendation.tied.includes(family.protocol) ? 1 : family.rank, names)));
}

function rankedRow(family: RankedFamily, rank: number, names: CatalogueNames): HTMLElement {
  const rows = contributionRows(family.contributions, family.score, names).filter((row) => row.points > 0);
  return html('li', { class: rank === 1 ? 'row first' : 'row' },
    html('span', { class: 'rank' }, String(rank)),
    html('span', { class: 'name' }, names.family(family.protocol)),
    html('span', { class: 'score' }, formatScore(family.score)),
    bar(family.contributions),
    html('span', { class: 'stack' }, family.stackName),
    html('details', {},
      html('summary', {}, `What makes the score of ${names.family(family.protocol)}`),
      html('ul', { class: 'parts' }, ...rows.map((row) => html('li', {}, html('span', {}, `${row.name}: ${row.value}`), html('span', { class: 'points' }, String(row.points)))))));
}

function bar(contributions: readonly Contribution[]): SVGElement {
  let at = 0;
  const parts = contributions.filter((part) => part.contribution > 0).map((part) => {
    const x = at * BAR_LENGTH;
    at += part.contribution;
    return svgElement('rect', { class: 'part', x, y: 0, width: Math.max(part.contribution * BAR_LENGTH - PART_GAP, 0.5), height: BAR_HEIGHT });
  });
  return svgElement('svg', { class: 'bar', viewBox: `0 0 ${BAR_LENGTH} ${BAR_HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
    svgElement('rect', { class: 'track', x: 0, y: BAR_HEIGHT - 1.5, width: BAR_LENGTH, height: 1.5 }), ...parts);
}

/** While nothing that bears on the choice was answered: names without order of merit. */
function byName(recommendation: Recommendation, names: CatalogueNames): HTMLElement {
  const sorted = recommendation.ranking.map(({ protocol }) => names.family(protocol)).toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return html('ul', { class: 'plain' }, ...sorted.map((name) => html('li', {}, name)));
}

function ruledOut({ eliminated }: Recommendation, names: CatalogueNames): HTMLElement | null {
  if (eliminated.length === 0) return null;
  return html('details', {},
    html('summary', {}, `Ruled out: ${eliminated.map(({ protocol }) => names.family(protocol)).join(', ')}`),
    html('ul', { class: 'out' }, ...eliminated.map(({ protocol, reasons }) => html('li', {},
      html('strong', {}, names.family(protocol)),
      ...reasons.map((reason) => html('p', {}, [eliminationText(reason, names), wayBackText(reason)].filter((text) => text !== null).join(' ')))))));
}

function givenAnswers(state: State): HTMLElement | null {
  const given = answerLines(state.answers).filter((line) => line.answerText !== null);
  if (given.length === 0) return null;
  return html('details', {},
    html('summary', {}, given.length === 1 ? 'The answer behind it' : `The ${given.length} answers behind it`),
    html('dl', {}, ...given.flatMap((line) => [html('dt', {}, line.label), html('dd', {}, line.answerText ?? '')])));
}

function takenForGranted({ assumptions }: Recommendation): HTMLElement | null {
  if (assumptions.length === 0) return null;
  return html('details', {},
    html('summary', {}, 'What was assumed'),
    html('ul', {}, ...[...new Set(assumptions.map(assumptionText))].map((text) => html('li', {}, text))));
}
