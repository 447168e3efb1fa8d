/** An estimate that cannot be given says what is missing; it is never zero and never left out. */
export interface Missing {
  readonly unknown: string;
}

export function missing(what: string): Missing {
  return { unknown: what };
}
