import { unreachable } from '../base/index.ts';
import type { Recommendation } from '../engine/index.ts';
import type { ReportContext } from './context.ts';
import type { Block, Outline } from './outline.ts';
import { resultOutline } from './result-outline.ts';

/**
 * The result as a fragment of HTML for the clipboard and for systems that block frames: real tables with header cells and captions,
 * no style, no script, no attribute beyond scope and href.
 */
export function toHtml(recommendation: Recommendation, context: ReportContext): string {
  return outlineHtml(resultOutline(recommendation, context));
}

export function outlineHtml(outline: Outline): string {
  const parts = [`<h1>${escapeHtml(outline.title)}</h1>`, ...outline.lead.map(blockHtml)];
  for (const section of outline.sections) parts.push(`<h2>${escapeHtml(section.title)}</h2>`, ...section.blocks.map(blockHtml));
  return `${parts.join('\n')}\n`;
}

/** A fragment as a file that browsers and word processors open with its characters intact. */
export function htmlFile(title: string, fragment: string): string {
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>\n<body>\n${fragment}</body>\n</html>\n`;
}

export function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'link':
      return /^https?:\/\/[^\s<>]+$/.test(block.target)
        ? `<p><a href="${escapeHtml(block.target)}">${escapeHtml(block.label)}</a></p>`
        : `<p>${escapeHtml(block.label)}: <code>${escapeHtml(block.target)}</code></p>`;
    case 'table':
      return [
        `<table><caption>${escapeHtml(block.caption)}</caption>`,
        `<thead><tr>${block.columns.map((column) => `<th scope="col">${escapeHtml(column.label)}</th>`).join('')}</tr></thead>`,
        `<tbody>${block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
      ].join('');
    default:
      return unreachable(block);
  }
}

function escapeHtml(source: string): string {
  return source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
