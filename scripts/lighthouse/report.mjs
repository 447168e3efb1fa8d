const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS = { 'first-contentful-paint': 'first paint', 'largest-contentful-paint': 'largest paint', 'total-blocking-time': 'blocking', 'cumulative-layout-shift': 'shift', 'speed-index': 'speed index' };
const TARGET = 95;
/** Performance where charts stand on the first screen. */
const TARGET_WITH_CHARTS = 90;

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const points = (result, category) => Math.round((result.categories[category]?.score ?? 0) * 100);

/**
 * One page of several runs: the run with the middle performance stands for all.
 * @param {{name: string, charts?: true}} page charts: one stands on the first screen
 * @param results of Lighthouse: the first with every category, the others may hold performance alone
 */
export function summarise({ name, charts = false }, results) {
  const [whole] = results;
  const performance = results.map((result) => points(result, 'performance'));
  const stands = results[performance.indexOf(middle(performance))];
  const scores = [middle(performance), ...CATEGORIES.slice(1).map((category) => points(whole, category))];
  const target = charts ? TARGET_WITH_CHARTS : TARGET;
  const metrics = Object.fromEntries(Object.keys(METRICS).map((id) => [id, stands.audits[id].displayValue?.replace(/\s/g, ' ') ?? 'none']));
  const short = CATEGORIES.filter((_, index) => scores[index] < (index === 0 ? target : TARGET));
  const why = short.map((category) => `${category}: ${lost(category === 'performance' ? stands : whole, category).join('; ')}`);
  return { name, scores, spread: [Math.min(...performance), Math.max(...performance)], target, charts, metrics, why };
}

/** What costs points in a category, the most costly first. */
function lost(result, category) {
  return result.categories[category].auditRefs
    .map(({ id, weight }) => ({ audit: result.audits[id], loss: weight * (1 - (result.audits[id].score ?? 1)) }))
    .filter(({ loss }) => loss > 0)
    .toSorted((a, b) => b.loss - a.loss)
    .slice(0, 3)
    .map(({ audit }) => `${METRICS[audit.id] ?? audit.title}${audit.displayValue === undefined ? '' : ` ${audit.displayValue.replace(/\s/g, ' ')}`}`);
}

export function lineOf({ name, scores, spread, metrics, why }) {
  const own = Object.entries(METRICS).slice(0, 4).map(([id, word]) => `${word} ${metrics[id]}`).join(', ');
  return `${name.padEnd(38)} ${scores.map((score) => String(score).padStart(3)).join(' ')}   ${spread[0]}–${spread[1]}   ${own}${why.length === 0 ? '' : '   below target'}`;
}

/** @param {{version: string, browser: string, date: string, runs: number, load: string, processor: string}} conditions */
export function documentOf(pages, { version, browser, date, runs, load, processor }) {
  const worst = pages.toSorted((a, b) => a.scores[0] - b.scores[0])[0];
  const below = pages.filter(({ why }) => why.length > 0);
  return [
    `Measured on ${date} with Lighthouse ${version} and ${browser}: mobile, its own simulation of a slow phone network and a processor four times slower. ${runs === 1 ? 'One run' : `Performance is the median of ${runs} runs, lowest and highest beside it`}; the other scores did not need repeating. Load of the machine ${load}; its processor as Lighthouse rates it (benchmark index) ${processor}.`,
    '',
    `Worst page: ${worst.name}, performance ${worst.scores[0]}. Below target: ${below.length} of ${pages.length}.`,
    '',
    '| page | performance | lowest to highest | accessibility | best practices | SEO | first paint | largest paint | blocking | shift |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...pages.map(({ name, scores: [performance, ...others], spread, charts, metrics }) => `| ${name}${charts ? ' (charts first)' : ''} | ${performance} | ${spread.join('–')} | ${others.join(' | ')} | ${Object.keys(METRICS).slice(0, 4).map((id) => metrics[id]).join(' | ')} |`),
    '',
    ...(below.length === 0 ? ['Every page reaches its target.'] : ['What costs the points of the pages below target:', '', ...below.map(({ name, why }) => `- ${name}: ${why.join('. ')}`)]),
  ].join('\n');
}
