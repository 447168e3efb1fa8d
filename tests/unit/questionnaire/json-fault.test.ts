import { expect, it } from 'vitest';
import { placeOfFault } from '../../../src/questionnaire/json-fault.ts';

const text = '{\n  "payload": 12,\n  "link": [wifi]\n}';

it.each([
  ['line and column', new SyntaxError('JSON.parse: unexpected character at line 3 column 12 of the JSON data'), ', line 3, column 12'],
  ['a position', new SyntaxError('Unexpected token w in JSON at position 30'), ', line 3, column 12'],
  ['neither', new SyntaxError('JSON Parse error: Unexpected identifier "wifi"'), ', line 3, column 12'],
  ['no words at all', null, ', line 3, column 12'],
])('the place is told where the engine names %s', (_, error, place) => expect(placeOfFault(error, text)).toBe(place));

it('a text that only stops too early has no place', () => expect(placeOfFault(new SyntaxError('Unexpected end of JSON input'), '{"payload": 12')).toBe(''));
