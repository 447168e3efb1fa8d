import { useSyncExternalStore, type AnchorHTMLAttributes } from 'react';
import { useHref, useLinkClickHandler, useLocation } from 'react-router';
import { relativePath } from '../paths.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address of paths.ts, with a fragment if wanted. */
  readonly to: string;
  /** Handed to the page without standing in its address. */
  readonly state?: unknown;
}

/**
 * A link inside the app. Prerendered pages do not know under which path they are mounted, so the link is relative there and in the
 * first client render (they must agree), and absolute once hydrated (so that it stays right when the page changes under it).
 */
export function A({ to, state, children, ...rest }: Props) {
  const { pathname } = useLocation();
  const hydrated = useHydrated();
  const absolute = useHref(to);
  const onClick = useLinkClickHandler(to, { state });
  return <a {...rest} href={hydrated ? absolute : relativePath(pathname, to)} onClick={onClick}>{children}</a>;
}

/** False in prerendered markup and in the first render on it, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(subscribeToNothing, onClient, onServer);
}

const subscribeToNothing = () => () => {};
const onClient = () => true;
const onServer = () => false;
