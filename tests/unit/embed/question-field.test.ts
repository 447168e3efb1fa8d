// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { questionField } from '../../../src/embed/question-field.ts';
import { findQuestion, questions, type Answer, type Question } from '../../../src/questionnaire/index.ts';

function shown(id: string, answer?: Answer) {
  const given: (Answer | undefined)[] = [];
  const element = questionField(findQuestion(id) as Question, answer, (next) => given.push(next));
  // Boxes outside a document say nothing when they are pressed.
  document.body.replaceChildren(element);
  const box = (label: string) => [...element.querySelectorAll('label')].find((one) => one.textContent === label)?.querySelector('input') as HTMLInputElement;
  const field = element.querySelector<HTMLInputElement>('input[type="text"]');
  const type = (text: string) => {
    if (field === null) throw new Error('no text field');
    field.value = text;
    field.dispatchEvent(new Event('change'));
  };
  return { element, given, box, type, field };
}

describe('a question in a frame', () => {
  it.each(questions.map((question: Question) => [question.id, question] as const))('has nothing chosen beforehand and a name for its control: %s', (_, question) => {
    const element = questionField(question, undefined, () => {});
    expect([...element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter(({ checked }) => checked)).toEqual([]);
    expect([...element.querySelectorAll('select')].map(({ value }) => value)).toEqual(question.kind === 'choice' ? [''] : []);
    expect([...element.querySelectorAll('input, select')].filter((control) => control.closest('label') === null)).toEqual([]);
  });

  it('with one answer hands over the option, "I don’t know", and nothing again', () => {
    const { element, given } = shown('topology');
    const select = element.querySelector('select') as HTMLSelectElement;
    for (const value of ['device-cloud', 'unknown', '']) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }
    expect(given).toEqual(['device-cloud', 'unknown', undefined]);
  });

  it('with several answers keeps the order of the question, and clears them for "I don’t know"', () => {
    const { given, box } = shown('link', ['wifi']);
    expect(box('Wi-Fi').checked).toBe(true);
    box('Ethernet').click();
    box('I don’t know').click();
    expect(box('Wi-Fi').checked).toBe(false);
    box('LoRaWAN').click();
    expect(given).toEqual([['ethernet', 'wifi'], 'unknown', ['lorawan']]);
  });

  it('with a number reads units and ranges, and shows what it was given', () => {
    const { given, type, field } = shown('payload', 100);
    expect(field?.value).toBe('100 bytes');
    type('4 KiB');
    type('16-512');
    type('');
    expect(given).toEqual([4096, [16, 512], undefined]);
  });

  it('with a number names what was expected and found, and lets nothing wrong count', () => {
    const { given, type, element, field } = shown('payload');
    type('many');
    expect(element.querySelector('.wrong')?.textContent).toMatch(/Expected a number in B.*found "many"/);
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    type('-5');
    type('20');
    expect(element.querySelector('.wrong')?.textContent).toBe('');
    expect(given).toEqual([undefined, undefined, 20]);
  });
});
