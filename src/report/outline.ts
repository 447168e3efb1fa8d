/** A document as a tree, without any look: writers turn it into Markdown, HTML or text. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** An address, or only the fragment of one where the host is not known. */
  | { readonly kind: 'link'; readonly label: string; readonly target: string }
  | { readonly kind: 'table'; readonly caption: string; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] };

export interface Column {
  readonly label: string;
  /** Numbers stand on the right. */
  readonly align: 'start' | 'end';
}

export interface OutlineSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Outline {
  readonly title: string;
  /** What stands before the first section. */
  readonly lead: readonly Block[];
  readonly sections: readonly OutlineSection[];
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const link = (label: string, target: string): Block => ({ kind: 'link', label, target });
export const table = (caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): Block => ({ kind: 'table', caption, columns, rows });
export const text = (label: string): Column => ({ label, align: 'start' });
export const number = (label: string): Column => ({ label, align: 'end' });
