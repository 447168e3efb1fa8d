import { expect, it } from 'vitest';
import { changeAddress, questionSentFor } from '../../../../../../src/app/features/questionnaire/review/change-address.ts';

it('the page that changes an answer knows which the review sent for', () => expect(questionSentFor(changeAddress('payload').state)).toBe('payload'));
it.each([[null], [undefined], ['payload'], [{}], [{ question: 7 }], [{ question: 'colour' }]])('%j was sent by nobody', (state) => expect(questionSentFor(state)).toBeNull());
