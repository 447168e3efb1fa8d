/**
 * The end of a switch over a closed union. It does not compile while a member is unhandled.
 * @throws Error when data from outside the type system reaches it.
 */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
