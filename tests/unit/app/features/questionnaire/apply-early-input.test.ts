import { beforeEach, expect, it } from 'vitest';
import { applyEarlyInput } from '../../../../../src/app/features/questionnaire/apply-early-input.ts';
import { sessionStore } from '../../../../../src/app/stores/session.ts';

const answers = () => sessionStore.getState().state.answers;

beforeEach(() => sessionStore.setState(sessionStore.getInitialState(), true));

it('turns what was done in the prerendered controls into answers', () => {
  applyEarlyInput([
    { name: 'security', kind: 'radio', value: 'transport', checked: true },
    { name: 'link', kind: 'checkbox', value: 'wifi', checked: true },
    { name: 'link', kind: 'checkbox', value: 'ethernet', checked: true },
    { name: 'payload', kind: 'text', value: '1.5 kB', checked: false },
    { name: 'firewall', kind: 'radio', value: 'unknown', checked: true },
  ]);
  expect(answers()).toEqual({ security: 'transport', link: ['ethernet', 'wifi'], payload: 1500, firewall: 'unknown' });
});

it('takes back what was unticked', () => {
  applyEarlyInput([
    { name: 'link', kind: 'checkbox', value: 'wifi', checked: true },
    { name: 'link', kind: 'checkbox', value: 'wifi', checked: false },
  ]);
  expect(answers()).toEqual({});
});

it('leaves out what belongs to no question or cannot be read', () => {
  applyEarlyInput([
    { name: 'theme', kind: 'radio', value: 'dark', checked: true },
    { name: 'payload', kind: 'text', value: 'a lot', checked: false },
  ]);
  expect(answers()).toEqual({});
});
