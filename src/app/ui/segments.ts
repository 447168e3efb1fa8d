export interface Segment {
  readonly id: string;
  /** Where it starts and how long it is, as shares of the whole bar. */
  readonly from: number;
  readonly share: number;
}

/** Parts of one bar, each a share of the whole length, laid end to end; empty ones take no place. */
export function segments(parts: readonly { readonly id: string; readonly share: number }[]): readonly Segment[] {
  let at = 0;
  return parts.filter(({ share }) => share > 0).map(({ id, share }) => {
    const from = at;
    at += share;
    return { id, from, share };
  });
}

/** A share as a length of the bar, in the way of SVG attributes. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
