import { useEffect, useRef, useState, type RefObject } from 'react';
import { usePrintAsked } from '../stores/use-print-asked.ts';

/** Close to the screen counts as seen, so that what is fetched stands ready when it comes into view. */
const NEAR_PX = 320;

/**
 * Turns true when the element comes into view, or when the page is about to be printed, and stays so.
 * @param nearPx how far from the screen counts as in view: more for what grows once it is there, so that it grows unseen
 * @param onPaper false where something else takes its place on paper
 */
export function useSeen<Place extends Element>(nearPx = NEAR_PX, onPaper = true): readonly [RefObject<Place | null>, boolean] {
  const place = useRef<Place>(null);
  const [seen, setSeen] = useState(false);
  const printAsked = usePrintAsked();
  if (onPaper && printAsked && !seen) setSeen(true);
  useEffect(() => {
    const element = place.current;
    if (seen || element === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    }, { rootMargin: `${String(nearPx)}px` });
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen, nearPx]);
  return [place, seen];
}
