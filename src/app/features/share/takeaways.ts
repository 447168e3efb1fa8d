import { stableStringify } from '../../../base/index.ts';
import { atOnce, resultCosts, type Recommendation } from '../../../engine/index.ts';
import type { CostFacts } from '../../../knowledge/index.ts';
import { toScenario, type State } from '../../../questionnaire/index.ts';
import { toAdr, toCsv, toJson, toMarkdown, verdictText, verdictWords } from '../../../report/index.ts';
import type { Decision } from '../../stores/decision-chunk.ts';
import type { TakeawayItem } from './takeaway.tsx';

interface Addresses {
  /** Of the page that opens a state, without fragment. */
  readonly tool: string;
  readonly embed: string;
}

/** Every form in which the present result can be taken along, all from the same recommendation. */
export function takeaways(state: State, recommendation: Recommendation, decision: Decision, { tool, embed }: Addresses, costFacts: CostFacts): readonly TakeawayItem[] {
  const costs = atOnce(resultCosts({ ...costFacts, scenario: toScenario(state.answers), catalogue: decision.catalogue, stacks: recommendation.ranking.map(({ stack }) => stack) }));
  const context = { ...decision.contextOf(state, tool), costs };
  const fragment = decision.fragmentOf(state);
  const summary = verdictText(verdictWords(recommendation, decision.names, context.questions));
  return [
    { id: 'link', title: 'Link', about: 'Opens the same answers with the same result. The part after # is not sent to any server.', text: context.link, rows: 3 },
    { id: 'summary', title: 'Summary', about: 'For a chat or a mail.', text: `${summary}\n${context.link}`, rows: 5 },
    { id: 'embed', title: 'Frame for another page', about: 'Works in a sandbox, stores nothing, asks nothing of the page around it.', text: embedSnippet(embed, fragment, context.link), rows: 7 },
    { id: 'adr', title: 'Decision record', about: 'A draft in the form of MADR 4: status proposed, people left open.', text: toAdr(recommendation, context), file: { name: 'protocol-decision.md', type: 'text/markdown' }, rows: 10 },
    { id: 'markdown', title: 'Markdown', about: 'The whole result for a wiki or a pull request.', text: toMarkdown(recommendation, context), file: { name: 'protocol-result.md', type: 'text/markdown' }, rows: 10 },
    { id: 'csv', title: 'CSV', about: 'One row for each protocol, for a spreadsheet.', text: toCsv(recommendation, context), file: { name: 'protocol-result.csv', type: 'text/csv' }, rows: 6 },
    { id: 'json', title: 'JSON', about: 'The document that the command line gives, number by number.', text: stableStringify(toJson(recommendation, context), 2), file: { name: 'protocol-result.json', type: 'application/json' }, rows: 6 },
  ];
}

function embedSnippet(embed: string, fragment: string, link: string): string {
  return [
    `<iframe src="${escapeAttribute(`${embed}#${fragment}`)}" title="Protocol recommendation"`,
    '  width="100%" height="640" loading="lazy" sandbox="allow-scripts allow-popups"',
    '  allow="clipboard-write; fullscreen" referrerpolicy="no-referrer"></iframe>',
    `<p><a href="${escapeAttribute(link)}">Open the full tool with these answers</a></p>`,
  ].join('\n');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
