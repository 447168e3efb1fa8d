import { useEffect, useRef } from 'react';
import { findQuestion } from '../../../questionnaire/index.ts';
import { useDraftProblems } from '../../stores/draft-problems.ts';
import { useSession } from '../../stores/use-session.ts';
import { A } from '../../ui/anchor.tsx';
import { Notice } from '../../ui/notice.tsx';
import { changeAddress } from './review/change-address.ts';

/** Numbers that could not be read, in the words of their fields, each with the way to it. The focus comes here when the page opens with one. */
export function ErrorSummary() {
  const problems = useDraftProblems(useSession((session) => session.state));
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the page has put the focus on its heading.
    const frame = requestAnimationFrame(() => place.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  if (problems.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="stop" title={problems.length === 1 ? 'One number could not be read' : `${problems.length} numbers could not be read`} urgent>
        <p>The last one that could counts meanwhile, or none.</p>
        <ul>
          {problems.map(({ question, problem }) => <li key={question}><A {...changeAddress(question)}>{findQuestion(question)?.label}</A>: {problem}</li>)}
        </ul>
      </Notice>
    </div>
  );
}
