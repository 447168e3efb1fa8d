import { useEffect, useRef, useState, type RefObject } from 'react';

/** Close to the screen counts as seen, so that what is fetched stands ready when it comes into view. */
const NEAR_PX = 320;

/**
 * Turns true when the element comes into view and stays so. Printing shows everything, seen or not.
 * @param nearPx how far from the screen counts as in view: more for what grows once it is there, so that it grows unseen
 */
export function useSeen<Place extends Element>(nearPx = NEAR_PX): readonly [RefObject<Place | null>, boolean] {
  const place = useRef<Place>(null);
  const [seen, setSeen] = useState(false);
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
