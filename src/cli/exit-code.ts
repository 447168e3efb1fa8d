/** Exit statuses of every command; documented in the help and in docs. */
export const EXIT = {
  /** Done, also when the verdict is that nothing fits. */
  done: 0,
  /** The answer is "no": a recorded decision has changed. */
  no: 1,
  /** The input could not be used. */
  unusable: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
