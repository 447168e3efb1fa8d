import { expect, it } from 'vitest';
import { brokenName } from '../../../../src/app/charts/broken-name.ts';

const name = 'LwM2M 1.2 over CoAP and UDP with DTLS 1.3 and a Connection ID';

it.each([
  ['room for all', 600, 2 as const, [name]],
  ['two lines, broken at a space', 280, 2 as const, ['LwM2M 1.2 over CoAP and UDP with DTLS 1.3', 'and a Connection ID']],
  ['the second line is cut', 130, 2 as const, ['LwM2M 1.2 over CoAP', 'and UDP with DTLS 1…']],
  ['one line is cut', 130, 1 as const, ['LwM2M 1.2 over CoAP…']],
])('%s', (_, width, lines, expected) => {
  expect(brokenName(name, width, lines)).toEqual(expected);
});

it('cuts a word that has no place to break', () => {
  expect(brokenName('coap/udp/dtls-1-2-cid-psk', 70, 2)).toEqual(['coap/udp/…']);
});
