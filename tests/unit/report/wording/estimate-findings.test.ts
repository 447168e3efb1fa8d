import { describe, expect, it } from 'vitest';
import { ENERGY_TERMS, SESSION_WAYS } from '../../../../src/estimate/index.ts';
import { costSentence, ENERGY_TERM_NAMES, keepUntilText, leverSentence, SESSION_WAY_NAMES, sessionSentence } from '../../../../src/report/wording/estimate-findings.ts';

const range = (low: number, high = low) => ({ low, high });

describe('sentences of the estimates', () => {
  it('have words for every term and way, no two alike', () => {
    expect(new Set(ENERGY_TERMS.map((term) => ENERGY_TERM_NAMES[term])).size).toBe(ENERGY_TERMS.length);
    expect(new Set(SESSION_WAYS.map((way) => SESSION_WAY_NAMES[way])).size).toBe(SESSION_WAYS.length);
  });

  it.each([
    [leverSentence({ code: 'protocol-matters', releaseAssistance: range(1.1), protocol: range(1.5, 2), measured: null }), 'The protocol changes the charge of a message by a factor of 1.5–2, release assistance by 1.1'],
    [costSentence({ code: 'protocol-matters', factor: range(2.5) }), 'The stacks differ by a factor of 2.5 in what is billed'],
    [sessionSentence({ code: 'reopen', bytesUntilSeconds: range(900), chargeUntilSeconds: null }), 'Open a session for each message: keeping one pays only up to 15 min between messages'],
    [sessionSentence({ code: 'open', bytesUntilSeconds: range(0, Infinity), chargeUntilSeconds: null }), 'The ranges leave open whether keeping the session pays'],
    [sessionSentence({ code: 'open', bytesUntilSeconds: range(30, 90), chargeUntilSeconds: null }), 'The ranges leave open whether keeping the session pays: by bytes it does up to 30 s–1.5 min between messages'],
  ])('%s', (found, expected) => expect(found).toBe(expected));

  it('tells never and always apart from durations', () => expect([0, 60, Infinity].map(keepUntilText)).toEqual(['never', '1 min', 'always']));
});
