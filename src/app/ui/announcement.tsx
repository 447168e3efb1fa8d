import { useEffect, useState } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

/** An answer often follows another; only where it comes to rest is worth saying. */
const SETTLE_MS = 900;

/** One polite announcement for each settled change. */
export function Announcement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return <span role="status"><VisuallyHidden>{said}</VisuallyHidden></span>;
}
