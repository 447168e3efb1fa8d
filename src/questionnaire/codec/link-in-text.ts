/** A link inside a document: everything up to white space or a mark that closes it in Markdown, HTML or JSON. */
const LINK_IN_TEXT = /[^\s`"'<>()[\]]*[#?]v=p?\d+&[^\s`"'<>()[\]]+/;

/** The first link in a document that carries one: a decision record, a report, a table, an image as SVG, the JSON of `advise`. */
export function linkInText(text: string): string | null {
  return LINK_IN_TEXT.exec(text)?.[0] ?? null;
}
