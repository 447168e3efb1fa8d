/** A finding that stands for a stated reason. An exception that no finding needs is itself a finding. */
export interface Exception {
  readonly lint: string;
  readonly subject: string;
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [];
