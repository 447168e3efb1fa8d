import { describe, expect, it } from 'vitest';
import { wholeCatalogue, type Catalogue } from '../../../../src/knowledge/index.ts';
import { readThroughIsSecondHand } from '../../../../src/knowledge/lints/read-through-is-second-hand.ts';

const whole = await wholeCatalogue();

const withReadThrough = (...ids: readonly string[]): Catalogue => ({
  ...whole, sources: whole.sources.map((source) => (ids.includes(source.id) ? { ...source, readThrough: 'a summary' } : source)),
});

describe('read-through-is-second-hand', () => {
  it('finds nothing in the catalogue', () => expect(readThroughIsSecondHand.check(whole)).toEqual([]));

  it('finds a row that claims to have read what it knows through another text', () => {
    expect(readThroughIsSecondHand.check(withReadThrough('talq'))).toEqual([
      { subject: 'tables.prescriptions.G-154', field: 'tables.prescriptions.G-154.confidence', expected: 'second-hand', found: 'verified' },
    ]);
  });

  it('leaves a row alone that also rests on a text of its own', () => {
    expect(readThroughIsSecondHand.check(withReadThrough('rabbitmq-protocols'))).toEqual([]);
  });

  it('finds the numbers of a row too', () => {
    const found = readThroughIsSecondHand.check(withReadThrough('twilio-nat')).map(({ subject }) => subject);
    expect(found).toContain('tables.natTimeouts.C-305');
    expect(found.filter((subject) => subject.startsWith('tables.natTimeouts.C-305.')).length).toBeGreaterThan(0);
  });
});
