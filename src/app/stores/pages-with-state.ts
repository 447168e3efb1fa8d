const PAGES_WITHOUT_STATE = /\/(?:protocols|links|article|sources|examples|method|bytes|validation|facts|newcomers|search|embed)\//;

/** Whether the page shows the present answers. The app may be mounted under any path, so only the end of the address is looked at. */
export function isPageWithState(pathname: string): boolean {
  return !PAGES_WITHOUT_STATE.test(pathname);
}
