import { answerText, optionGroups, readTyped, UNKNOWN, unitLabels, unitWords, type Answer, type ChoiceQuestion, type MultiQuestion, type NumberQuestion, type Option, type Question } from '../questionnaire/index.ts';
import { html } from './elements.ts';

type OnChange = (answer: Answer | undefined) => void;
const DONT_KNOW = 'I don’t know';
const NONE = 'none';

/** One question as native controls, nothing chosen beforehand. */
export function questionField(question: Question, answer: Answer | undefined, onChange: OnChange): HTMLElement {
  if (question.kind === 'choice') return choiceField(question, answer, onChange);
  return question.kind === 'multi' ? multiField(question, answer, onChange) : numberField(question, answer, onChange);
}

function choiceField(question: ChoiceQuestion, answer: Answer | undefined, onChange: OnChange): HTMLElement {
  const option = (value: string, label: string) => html('option', { value, ...((answer ?? '') === value ? { selected: '' } : {}) }, label);
  const select = document.createElement('select');
  select.append(option('', 'Not answered'), ...question.options.map(({ id, label }) => option(id, label)), option(UNKNOWN, DONT_KNOW));
  select.addEventListener('change', () => onChange(select.value === '' ? undefined : select.value));
  return html('label', { class: 'question' }, html('span', { class: 'asked' }, question.label), html('span', { class: 'hint' }, question.hint), select);
}

function multiField(question: MultiQuestion, answer: Answer | undefined, onChange: OnChange): HTMLElement {
  const boxes: HTMLInputElement[] = [];
  const box = (value: string, label: string, chosen: boolean) => {
    const input = checkbox(chosen, () => {
      // "None" and "I don't know" stand for themselves.
      if (input.checked) for (const other of boxes) if (other !== input && (isAlone(value) || isAlone(other.value))) other.checked = false;
      const ticked = boxes.filter(({ checked }) => checked).map((one) => one.value);
      onChange(ticked.length === 0 ? undefined : ticked[0] === UNKNOWN ? UNKNOWN : ticked.filter((one) => one !== NONE));
    });
    input.value = value;
    boxes.push(input);
    return html('label', {}, input, label);
  };
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const noneLabel = question.meaning === 'all-of' ? question.noneLabel : undefined;
  return html('fieldset', { class: 'question' },
    html('legend', { class: 'asked' }, question.label), html('span', { class: 'hint' }, question.hint),
    ...optionGroups<Option>(question.options).flatMap(([heading, options]) => {
      const ticks = options.map(({ id, label }) => box(id, label, list.includes(id)));
      return heading === undefined ? ticks : [html('details', options.some(({ id }) => list.includes(id)) ? { open: '' } : {}, html('summary', {}, `${heading} (${options.length})`), ...ticks)];
    }),
    noneLabel === undefined ? null : box(NONE, noneLabel, Array.isArray(answer) && answer.length === 0),
    box(UNKNOWN, DONT_KNOW, answer === UNKNOWN));
}

const isAlone = (value: string) => value === NONE || value === UNKNOWN;

function numberField(question: NumberQuestion, answer: Answer | undefined, onChange: OnChange): HTMLElement {
  const input = document.createElement('input');
  input.type = 'text';
  input.autocomplete = 'off';
  input.value = answer === undefined || answer === UNKNOWN ? '' : answerText(question, answer);
  const note = html('span', { class: 'hint' }, `${question.hint} In ${unitLabels[question.unit]}, for example ${unitWords[question.unit].examples}.`);
  const wrong = html('span', { class: 'wrong', role: 'alert' });
  const unknown = checkbox(answer === UNKNOWN, () => {
    input.value = '';
    wrong.textContent = '';
    onChange(unknown.checked ? UNKNOWN : undefined);
  });
  input.addEventListener('change', () => {
    unknown.checked = false;
    const read = readTyped(question, input.value);
    wrong.textContent = read.problem;
    input.setAttribute('aria-invalid', String(read.problem !== ''));
    // What cannot be read does not count; the answer before it does not either.
    onChange(read.answer);
  });
  return html('fieldset', { class: 'question' },
    html('legend', { class: 'asked' }, question.label),
    html('label', {}, note, input), wrong, html('label', {}, unknown, DONT_KNOW));
}

function checkbox(checked: boolean, onChange: () => void): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.checked = checked;
  input.addEventListener('change', onChange);
  return input;
}
