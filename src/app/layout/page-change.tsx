import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { titleOf } from '../routes/pages.ts';
import { isPageWithState } from '../stores/pages-with-state.ts';
import { dismissSeenChange } from '../stores/seen-changes.ts';
import { useOpenScenario } from '../stores/use-scenarios.ts';
import { followNavigation } from '../stores/link-sync.ts';

/** On a move to another page: its title, its top, and the focus on its heading. Not on the first load, where the browser does this. */
export function PageChange() {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  const scenario = useOpenScenario()?.name;
  useTitle(scenario === undefined || !isPageWithState(pathname) ? titleOf(pathname) : `${scenario} · ${titleOf(pathname)}`);
  useEffect(() => {
    if (before.current !== pathname) {
      before.current = pathname;
      dismissSeenChange();
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    followNavigation(hash);
  }, [pathname, hash]);
  return null;
}

/** The title of the page, with the name of the scenario that is open and nothing of its answers. Prerendered pages have theirs already. */
function useTitle(title: string): void {
  const shown = useRef(title);
  useEffect(() => {
    if (shown.current === title) return;
    shown.current = title;
    document.title = title;
  }, [title]);
}
