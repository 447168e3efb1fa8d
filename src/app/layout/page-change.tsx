import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { titleOf } from '../routes/pages.ts';
import { followNavigation } from '../stores/link-sync.ts';

/** On a move to another page: its title, its top, and the focus on its heading. Not on the first load, where the browser does this. */
export function PageChange() {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) {
      before.current = pathname;
      document.title = titleOf(pathname);
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    followNavigation(hash);
  }, [pathname, hash]);
  return null;
}
