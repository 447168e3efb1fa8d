import { findConflicts, questions, type Answers } from '../../../../questionnaire/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { anchorOf, goTo } from '../../../ui/anchors.ts';

/** Answers that hardly hold together. Nothing is changed by it; the person decides which one was meant. */
export function Conflicts({ answers }: { readonly answers: Answers }) {
  return findConflicts(answers).map((conflict) => (
    <Notice
      key={conflict.id}
      tone="caution"
      title="Two answers hardly hold together"
      actions={conflict.questions.map((id) => (
        <Button key={id} look="quiet" onClick={() => goTo(anchorOf(id))}>{questions.find((question) => question.id === id)?.label}</Button>
      ))}
    >
      <p>{conflict.text}</p>
    </Notice>
  ));
}
