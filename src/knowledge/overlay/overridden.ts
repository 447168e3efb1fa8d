/** A value with the members that are given in place of its own. */
export function overridden<Value extends object>(value: Value, own: { readonly [Member in keyof Value]?: Value[Member] | undefined } = {}): Value {
  return { ...value, ...Object.fromEntries(Object.entries(own).filter(([, member]) => member !== undefined)) };
}
