import { effectiveAnswer, isKnown, isSetAside, questions, UNKNOWN, type Answer, type Question, type State } from '../../questionnaire/index.ts';
import { formatRange, inputValueText, joinWords, type QuestionLine } from '../../report/index.ts';

/** Every question that applies, as it stands, in words: what documents and sentences say about the answers. */
export function questionLines({ answers }: State): readonly QuestionLine[] {
  return questions.filter((question) => !isSetAside(question, answers)).map((question: Question) => {
    const answer = effectiveAnswer(question, answers);
    return {
      id: question.id,
      input: question.input,
      label: question.label,
      state: answer === undefined ? 'unanswered' : answer === UNKNOWN ? 'unknown' : 'answered',
      answerText: answer === undefined ? null : answerText(question, answer),
    };
  });
}

/** An answer in the words of the questionnaire. */
export function answerText(question: Question, answer: Answer): string {
  if (!isKnown(answer)) return 'I don’t know';
  if (question.kind === 'number') {
    const text = (value: number) => inputValueText(question.input, question.toInput(value));
    if (typeof answer === 'number') return text(answer);
    return typeof answer === 'string' ? answer : formatRange(Number(answer[0]), Number(answer[1]), text);
  }
  const labels = new Map<unknown, string>(question.options.map((option) => [option.id, option.label]));
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  if (chosen.length === 0) return question.kind === 'multi' && question.meaning === 'all-of' ? question.noneLabel ?? 'None' : 'None';
  return joinWords(chosen.map((option) => labels.get(option) ?? String(option)), question.kind === 'multi' && question.meaning === 'any-of' ? 'or' : 'and');
}
