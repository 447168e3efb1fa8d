import { useEffect, useRef, useState, type RefObject } from 'react';

/** Close to the screen counts as seen, so that what is fetched stands ready when it comes into view. */
const NEAR = '320px';

/** Turns true when the element comes into view and stays so. Printing shows everything, seen or not. */
export function useSeen<Place extends Element>(): readonly [RefObject<Place | null>, boolean] {
  const place = useRef<Place>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (seen || element === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    }, { rootMargin: NEAR });
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen]);
  return [place, seen];
}
