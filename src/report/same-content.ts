import type { NoContent, SameContent } from '../engine/index.ts';
import type { CatalogueNames } from './catalogue-names.ts';
import { number, paragraph, table, text, type Block } from './outline.ts';
import { contentText, encodingRows, noContentText, sameContentFinding } from './wording/same-content.ts';

/** The same readings in each encoding, in the words of a document. Nothing while nobody said how the payload is written. */
export function sameContentBlocks(same: SameContent | NoContent | undefined, names: CatalogueNames): readonly Block[] {
  if (same === undefined || typeof same === 'string' || same.stacks.length === 0) return [];
  const columns = [text('Encoding'), ...same.stacks.map(({ protocol }) => number(names.family(protocol)))];
  const rows = (measure: 'bytesPerMessage' | 'bytesPerDay') => encodingRows(same, measure).map(({ name, cells }) => [name, ...cells]);
  return [
    paragraph(`${sameContentFinding(same)}.`),
    paragraph(contentText(same)),
    paragraph('Bytes of one message:'),
    table('Bytes of one message with the same content, best stack of each protocol', columns, rows('bytesPerMessage')),
    paragraph('Bytes a day:'),
    table('Bytes a day with the same content, both directions', columns, rows('bytesPerDay')),
  ];
}

/** The same as plain data; numbers are not rounded. */
export function sameContentJson(same: SameContent | NoContent) {
  if (typeof same === 'string') return { unknown: noContentText(same) };
  return { text: sameContentFinding(same), ...same };
}
