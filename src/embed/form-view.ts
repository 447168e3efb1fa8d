import { questionsByTier, type Answer, type Answers, type Question } from '../questionnaire/index.ts';
import { html } from './elements.ts';
import { questionField } from './question-field.ts';

export interface FormView {
  /** Those that can rule protocols out. */
  readonly essential: HTMLElement;
  /** All others, behind one disclosure. */
  readonly more: HTMLElement;
}

/** The questions as plain native controls. */
export function formView(answers: Answers, onChange: (answers: Answers) => void): FormView {
  let present = answers;
  const change = (id: string, answer: Answer | undefined) => {
    present = Object.fromEntries([...Object.entries(present).filter(([other]) => other !== id), ...(answer === undefined ? [] : [[id, answer]])]);
    onChange(present);
  };
  const fields = (questions: readonly Question[]) => html('div', { class: 'questions' }, ...questions.map((question) => (
    questionField(question, present[question.id as keyof Answers], (answer) => change(question.id, answer)))));
  const all = questionsByTier();
  const others = all.filter((question) => question.tier !== 'essential');
  const answered = others.filter((question) => question.id in answers).length;
  const more = html('details', {}, html('summary', {}, `${others.length} more questions${answered === 0 ? '' : `, ${answered} of them answered`}`));
  // Built when first opened: most readers of a frame never do.
  more.addEventListener('toggle', () => more.append(fields(others)), { once: true });
  return { essential: html('section', { 'aria-label': 'Questions' }, fields(all.filter((question) => question.tier === 'essential'))), more };
}
