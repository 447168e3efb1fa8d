import { emptyState, type Answer, type DecodedLink, type QuestionId, type State } from '../../questionnaire/index.ts';
import { commit, sessionStore, stepOf, type OpenScenario, type Origin, type Origins, type Step } from './session.ts';

/** What a link recorded belongs to the answers that it held; other answers were not decided then. */
const NOT_DECIDED = { decided: null, catalogueDate: null } as const;
const NO_LINK = { linkNotices: [], damaged: false } as const;

interface Given {
  readonly question: QuestionId;
  /** `undefined` clears the question. */
  readonly answer: Answer | undefined;
}

/** @param answer `undefined` clears the question */
export function setAnswer(id: QuestionId, answer: Answer | undefined): void {
  setAnswers([{ question: id, answer }]);
}

/** Several answers in one step that can be undone. */
export function setAnswers(given: readonly Given[]): void {
  const { state, origins } = sessionStore.getState();
  commit(given.reduce<Pick<Step, 'state' | 'origins'>>(withAnswer, { state: { ...state, ...NOT_DECIDED }, origins }));
}

function withAnswer({ state, origins }: Pick<Step, 'state' | 'origins'>, { question: id, answer }: Given): Pick<Step, 'state' | 'origins'> {
  const { [id]: _, ...others } = state.answers;
  const { [id]: __, ...otherOrigins } = origins;
  const answered = answer !== undefined;
  return {
    state: { ...state, answers: answered ? { ...others, [id]: answer } : others, fixed: answered ? state.fixed : state.fixed.filter((fixed) => fixed !== id) },
    origins: answered ? { ...otherOrigins, [id]: { from: 'you' } } : otherOrigins,
  };
}

/** @param weight 0 to 10; `undefined` gives the weight back to the rules */
export function setWeight(criterion: string, weight: number | undefined): void {
  const { [criterion]: _, ...others } = sessionStore.getState().state.weights;
  replaceWeights(weight === undefined ? others : { ...others, [criterion]: weight });
}

/** Puts other weights by hand in place of the present ones, in one step that can be undone. */
export function replaceWeights(weights: State['weights']): void {
  commit({ state: { ...sessionStore.getState().state, ...NOT_DECIDED, weights } });
}

/** Marks an answer as one that is not up for discussion. */
export function setFixed(id: QuestionId, fixed: boolean): void {
  const { state } = sessionStore.getState();
  const others = state.fixed.filter((one) => one !== id);
  commit({ state: { ...state, fixed: fixed ? [...others, id] : others } });
}

/** Puts a whole state in place of the present one, in one step that can be undone. @param scenario that it belongs to */
export function replaceState(state: State, origin: Extract<Origin, { readonly name: string }>, scenario: OpenScenario | null = null): void {
  commit({ state, origins: originsOf(state, origin), ...NO_LINK, scenario }, { how: origin.from, name: origin.name, before: sessionStore.getState().state });
}

export function clearAll(): void {
  commit({ state: emptyState, origins: {}, ...NO_LINK, scenario: null }, { how: 'cleared', name: '', before: sessionStore.getState().state });
}

/** Takes over what a link holds. A damaged one shows no result before the person has looked at it. */
export function adoptLink(link: DecodedLink): void {
  const known = sessionStore.getState();
  sessionStore.setState({
    state: link.state,
    origins: originsOf(link.state, { from: 'link' }),
    // Company data that are missing are told of on every page: see features/company-data.
    linkNotices: link.notices.filter(({ code }) => code !== 'company-data'),
    damaged: !link.intact,
    scenario: null,
    past: hasContent(known.state) ? [...known.past, stepOf(known)] : known.past,
    future: [],
    change: null,
    linked: link.state,
  });
}

/** Brings back the answers of the last visit. Whoever has answered meanwhile finds them at the beginning of the history. @param on date, YYYY-MM-DD */
export function resumeState({ state, origins, scenario }: Pick<Step, 'state' | 'origins' | 'scenario'>, on: string): void {
  const known = sessionStore.getState();
  const resumed: Step = { state, origins, scenario, ...NO_LINK };
  if (hasContent(known.state) || known.past.length > 0) sessionStore.setState({ past: [resumed, ...known.past] });
  else sessionStore.setState({ ...resumed, change: { how: 'restored', name: on, before: known.state } });
}

export function acceptRecovered(): void {
  sessionStore.setState({ damaged: false });
}

export function dismissLinkNotices(): void {
  sessionStore.setState(NO_LINK);
}

export function dismissChange(): void {
  sessionStore.setState({ change: null });
}

export function hasContent(state: State): boolean {
  return Object.keys(state.answers).length > 0 || Object.keys(state.weights).length > 0;
}

function originsOf(state: State, origin: Origin): Origins {
  return Object.fromEntries(Object.keys(state.answers).map((id) => [id, origin]));
}
