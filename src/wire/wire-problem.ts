/** Why an input cannot be used: the field, what was expected (the limit), what was found, and the clause that sets it. */
export interface WireProblem {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
  readonly clause: string;
}
