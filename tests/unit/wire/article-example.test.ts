import { expect, it } from 'vitest';
import { articleExample, sizeOf } from '../../../src/wire/index.ts';

it('counts 146 bytes of request and 706 of response, two of them data', () => {
  const { request, response } = articleExample();
  expect([sizeOf(request), sizeOf(response)]).toEqual([146, 706]);
  expect(response.filter((field) => field.layer === 'payload').map((field) => field.bytes)).toEqual([2]);
});
