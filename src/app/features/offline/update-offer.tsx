import { useEffect, useState } from 'react';
import { useHref } from 'react-router';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Corner } from '../../ui/corner.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Update } from './keep-for-offline.ts';

/** Keeping files waits until the page has had its own. */
const AFTER_MS = 4_000;

/** Keeps the pages for a time without network, and offers a newer version when one is ready. */
export function UpdateOffer() {
  const root = useHref(paths.home);
  const [update, setUpdate] = useState<Update | null>(null);
  useEffect(() => {
    if (import.meta.env.DEV) return undefined;
    const timer = setTimeout(() => {
      import('./keep-for-offline.ts').then(({ keepForOffline }) => keepForOffline(new URL(root, window.location.href), setUpdate)).catch(() => {});
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [root]);
  return (
    <Corner>
      {update === null ? null : (
        <Notice
          title="A newer version of this page is ready"
          actions={<><Button onClick={update.load}>Load it</Button><Button look="quiet" onClick={() => setUpdate(null)}>Later</Button></>}
        >
          <p>Your answers stay: they are part of the address.</p>
        </Notice>
      )}
    </Corner>
  );
}
