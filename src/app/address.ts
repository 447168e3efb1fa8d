/** Brings `…/index.html` and a missing slash at the end to the one spelling that the router knows. Keeps query and fragment. */
export function settleAddress(): void {
  const { pathname, search, hash } = window.location;
  const settled = pathname.replace(/\/index\.html$/, '/').replace(/\.html$/, '/');
  if (settled !== pathname) window.history.replaceState(window.history.state, '', settled + search + hash);
}
