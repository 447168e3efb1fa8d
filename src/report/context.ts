import type { Catalogue } from '../knowledge/index.ts';
import type { InputId, InputState, ResultCosts } from '../engine/index.ts';

/** One question as it stands: what was asked and what was said, in the words of the questionnaire. */
export interface QuestionLine {
  readonly id: string;
  /** The input of the scenario that the answer becomes. */
  readonly input: InputId;
  readonly label: string;
  readonly state: InputState;
  /** The answer in words; null while unanswered. */
  readonly answerText: string | null;
  /** Labels of the options by their value, as the question shows them; absent for a number. */
  readonly optionLabels?: Readonly<Record<string, string>>;
}

/**
 * What a document says beside the recommendation itself. The report layer knows neither the questionnaire nor the link codec: whoever
 * writes a document hands over their results as text.
 */
export interface ReportContext {
  readonly catalogue: Catalogue;
  readonly toolVersion: string;
  /** The answers as they were given, by question id; carried through unchanged. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** The share link, or its fragment where no address is known. */
  readonly link: string;
  /** Every question, in the order of the questionnaire. */
  readonly questions: readonly QuestionLine[];
  /** Battery life, data, session, times under loss, reach and server side; left out where nobody asked for them. */
  readonly costs?: ResultCosts;
}
