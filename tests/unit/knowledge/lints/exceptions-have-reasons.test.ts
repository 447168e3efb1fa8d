import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { exceptions } from '../../../../src/knowledge/lints/exceptions.ts';
import { exceptionsHaveReasons } from '../../../../src/knowledge/lints/exceptions-have-reasons.ts';

describe('exceptions-have-reasons', () => {
  it('finds none among the exceptions that stand', () => {
    expect(exceptionsHaveReasons.check(catalogue, exceptions)).toEqual([]);
  });

  it.each(['', '      ', 'see above'])('finds the reason %j', (reason) => {
    expect(exceptionsHaveReasons.check(catalogue, [{ lint: 'no-orphan-source', subject: 'orphan', reason }]))
      .toMatchObject([{ field: 'exceptions.no-orphan-source.orphan.reason', found: reason }]);
  });

  it('takes a sentence', () => {
    expect(exceptionsHaveReasons.check(catalogue, [{ lint: 'no-orphan-source', subject: 'orphan', reason: 'Cited by a page that ships next month.' }])).toEqual([]);
  });
});
