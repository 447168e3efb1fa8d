import type { Citation } from '../schema/source.ts';
import type { SourceId } from '../sources/index.ts';

/** A source and, behind the first space, the place in it: `rfc-7252 §4.2`. */
export type CitationText = SourceId | `${SourceId} ${string}`;

const known = new Map<string, Citation>();

/** Citations from their short form. Equal short forms give the same object. */
export function cite(...texts: readonly CitationText[]): Citation[] {
  return texts.map((text) => {
    const seen = known.get(text);
    if (seen) return seen;
    const space = text.indexOf(' ');
    const citation: Citation = space < 0 ? { source: text } : { source: text.slice(0, space), clause: text.slice(space + 1) };
    known.set(text, citation);
    return citation;
  });
}
