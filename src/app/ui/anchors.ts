/** Ids of places on the questionnaire page that others jump to. */
export const anchorOf = (question: string) => `question-${question}`;
export const RESULTS = 'live-results';
export const TOOL = 'questions';

/**
 * Scrolls to a place and moves the focus there without touching the fragment, which holds the answers.
 * A part that is still closed is opened by its own component, which listens for this event.
 */
export function goTo(id: string): void {
  window.dispatchEvent(new CustomEvent(REVEAL, { detail: id }));
  // The part renders its content first.
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const place = document.getElementById(id);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start' });
  }));
}

export const REVEAL = 'wirewise:reveal';

/** At 60 frames a second, five seconds. */
const MOST_FRAMES = 300;

/** Goes to a place on the page of questions once that page has it; a folded part opens when it is told. */
export function revealWhenThere(id: string): void {
  let frames = 0;
  const look = () => {
    window.dispatchEvent(new CustomEvent(REVEAL, { detail: id }));
    if (document.getElementById(id) !== null) goTo(id);
    else if ((frames += 1) < MOST_FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
