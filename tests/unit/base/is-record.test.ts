import { expect, it } from 'vitest';
import { isRecord } from '../../../src/base/is-record.ts';

it.each([[{}], [{ a: 1 }], [JSON.parse('{"__proto__": 1}')]])('%j is one', (value) => expect(isRecord(value)).toBe(true));
it.each([[null], [undefined], [[]], ['text'], [1], [true]])('%j is none', (value) => expect(isRecord(value)).toBe(false));
