import { stableStringify } from '../../../base/index.ts';
import type { Recommendation } from '../../../engine/index.ts';
import { htmlFile, outlineHtml, outlineMarkdown, resultOutline, tableOutline, toAdr, toCsv, toHtml, toJson, toMarkdown, toSummary, toTidyCsv, type ReportContext } from '../../../report/index.ts';
import type { TakeawayItem } from './takeaway.tsx';

/** Every text in which the present result can be taken along, all from the same recommendation. */
export function takeaways(recommendation: Recommendation, context: ReportContext): readonly TakeawayItem[] {
  const table = tableOutline(resultOutline(recommendation, context));
  const markdown = toMarkdown(recommendation, context);
  return [
    { id: 'summary', title: 'Summary', about: 'For a chat or a mail.', text: toSummary(recommendation, context), rows: 6 },
    {
      id: 'table', title: 'Table for Confluence, Word, Jira and mail', rows: 8, text: outlineMarkdown(table), html: outlineHtml(table),
      about: 'Copies a table with header cells; where only text can be pasted, the Markdown shown here.',
    },
    {
      id: 'adr', title: 'Decision record', rows: 8, text: toAdr(recommendation, context), files: [{ name: 'protocol-decision.md', type: 'text/markdown' }],
      about: 'A draft in the form of MADR 4: status proposed, people left open.',
    },
    {
      id: 'markdown', title: 'Whole report', rows: 8, text: markdown,
      files: [{ name: 'protocol-result.md', type: 'text/markdown' }, { name: 'protocol-result.html', type: 'text/html', text: htmlFile('Protocol recommendation', toHtml(recommendation, context)) }],
      about: 'Everything the result rests on, as Markdown for a wiki or a pull request, or as HTML.',
    },
    {
      id: 'csv', title: 'CSV', rows: 6, text: toCsv(recommendation, context),
      files: [{ name: 'protocol-result.csv', type: 'text/csv' }, { name: 'protocol-values.csv', type: 'text/csv', text: toTidyCsv(recommendation, context) }],
      about: 'One row for each protocol, for a spreadsheet; or one value a row, for tools that pivot.',
    },
    {
      id: 'json', title: 'JSON', rows: 6, text: stableStringify(toJson(recommendation, context), 2), files: [{ name: 'protocol-result.json', type: 'application/json' }],
      about: 'The document that the command line gives, number by number.',
    },
  ];
}
