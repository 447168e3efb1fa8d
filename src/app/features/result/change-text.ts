import { answerText, findQuestion, type AnswerChange } from '../../../questionnaire/index.ts';
import { joinWords } from '../../../report/index.ts';

/** "Link: LoRaWAN and Security: not answered". */
export function changesText(changes: readonly AnswerChange[]): string {
  return joinWords(changes.map(({ question: id, answer }) => {
    const question = findQuestion(id);
    if (question === undefined) return id;
    return `${question.label}: ${answer === undefined ? 'not answered' : answerText(question, answer)}`;
  }), 'and');
}
