import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { QuestionId, State } from '../../../../questionnaire/index.ts';
import { goBackTo } from '../../../stores/history.ts';
import { sessionStore } from '../../../stores/session.ts';
import { useSession } from '../../../stores/use-session.ts';
import { anchorOf } from '../../../ui/anchors.ts';
import { courseOf, onlyChange, type Stop } from './guided-course.ts';

/** The way through the questions. Kept while the app is open: who looks at the review comes back to the same place. */
let lastTrail: readonly Stop[] = [];

export interface Guided {
  readonly trail: readonly Stop[];
  readonly current: QuestionId;
  readonly show: (question: QuestionId) => void;
  /** To the question before, as it stood when it was shown: what was answered since is undone. */
  readonly back: () => void;
}

/** One question at a time. An answer that undo, redo or Back changes brings its question along. @param wanted to start with */
export function useGuided(wanted: QuestionId | null): Guided {
  const [trail, setTrail] = useState(() => begun(wanted));
  const state = useSession((session) => session.state);
  const seen = useRef(state);
  const moved = useRef(false);
  const current = trail.at(-1)?.question ?? 'platform';
  const walk = (next: readonly Stop[], focus: boolean) => {
    lastTrail = next;
    moved.current = focus;
    setTrail(next);
  };
  const show = (question: QuestionId) => walk([...trail, stopAt(question)], true);
  const back = () => {
    const before = trail.at(-2);
    if (before === undefined) return;
    walk(trail.slice(0, -1), true);
    goBackTo(before.behind);
  };
  const follow = useEffectEvent((present: State) => {
    const changed = onlyChange(seen.current, present);
    seen.current = present;
    if (changed !== null && changed !== current) walk([...trail.filter(({ question }) => question !== changed), stopAt(changed)], true);
  });
  useEffect(() => follow(state), [state]);
  useEffect(() => {
    if (moved.current) document.getElementById(anchorOf(current))?.focus();
    moved.current = false;
  }, [current]);
  return { trail, current, show, back };
}

function begun(wanted: QuestionId | null): readonly Stop[] {
  if (wanted !== null) return [stopAt(wanted)];
  if (lastTrail.length > 0) return lastTrail;
  const { answers } = sessionStore.getState().state;
  return [stopAt(courseOf(answers).find((id) => answers[id] === undefined) ?? 'platform')];
}

function stopAt(question: QuestionId): Stop {
  return { question, behind: sessionStore.getState().past.length };
}
