import { unreachable } from '../base/index.ts';
import type { Recommendation } from '../engine/index.ts';
import type { ReportContext } from './context.ts';
import type { Block, Outline } from './outline.ts';
import { resultOutline } from './result-outline.ts';

/** The result as a Markdown document, GitHub flavour (tables). Ends in one line feed. */
export function toMarkdown(recommendation: Recommendation, context: ReportContext): string {
  return outlineMarkdown(resultOutline(recommendation, context));
}

export function outlineMarkdown(outline: Outline): string {
  const parts = [`# ${inline(outline.title)}`, ...outline.lead.map(blockMarkdown)];
  for (const section of outline.sections) {
    parts.push(`## ${inline(section.title)}`, ...section.blocks.map(blockMarkdown));
  }
  return `${parts.join('\n\n')}\n`;
}

export function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inline(block.text);
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'link':
      return isAddress(block.target) ? `[${inline(block.label)}](<${block.target}>)` : `${inline(block.label)}: ${codeSpan(block.target)}`;
    case 'table':
      return [
        row(block.columns.map((column) => column.label)),
        row(block.columns.map((column) => (column.align === 'end' ? '---:' : '---')), (cell) => cell),
        ...block.rows.map((cells) => row(cells)),
      ].join('\n');
    default:
      return unreachable(block);
  }
}

const isAddress = (target: string) => /^https?:\/\/[^\s<>]+$/.test(target);

/** A span of code whose fence is longer than any run of backticks inside. */
function codeSpan(source: string): string {
  const longest = Math.max(0, ...(source.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = source.startsWith('`') || source.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${source.replace(/\s+/g, ' ')}${pad}${fence}`;
}

function row(cells: readonly string[], write: (cell: string) => string = inline): string {
  return `| ${cells.map(write).join(' | ')} |`;
}

/**
 * Text of the catalogue or of a person must not turn into markup: everything that Markdown or HTML could read as such is escaped,
 * and a line feed inside a sentence becomes a space. Addresses stay as they are, so that they can be clicked.
 */
export function inline(source: string): string {
  return source.split(/(https?:\/\/[^\s<>|]+)/).map((piece, index) => (index % 2 === 1 ? piece : escapeMarkdown(piece))).join('');
}

function escapeMarkdown(source: string): string {
  return source.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]<>|#~]/g, (mark) => `\\${mark}`).replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');
}
