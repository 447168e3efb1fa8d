import { expect, it } from 'vitest';
import { byteViewPath, paths, relativePath } from '../../../src/app/paths.ts';

it.each([
  ['from the root down', '/', '/protocols/mqtt/', 'protocols/mqtt/'],
  ['to the root', '/protocols/mqtt/', '/', '../../'],
  ['beside it', '/protocols/mqtt/', '/protocols/coap/', '../coap/'],
  ['to the page itself', '/links/', '/links/', './'],
  ['one up', '/protocols/mqtt/', '/protocols/', '../'],
  ['with a fragment', '/', '/result/#v=1&k=x', 'result/#v=1&k=x'],
  ['to the page itself with a fragment', '/result/', '/result/#v=1', './#v=1'],
])('writes an address relative to the folder of the page: %s', (_, from, to, expected) => {
  expect(relativePath(from, to)).toBe(expected);
});

it('keeps every path in its slash form', () => {
  for (const path of Object.values(paths)) {
    expect(typeof path === 'string' ? path : path('mqtt')).toMatch(/^\/(?:[\w-]+\/)*$/);
  }
});

it.each([
  ['', '/bytes/#stack=mqtt-5.tcp.tls-1-3-psk'],
  ['v=1&p=r&k=abcde', '/bytes/#stack=mqtt-5.tcp.tls-1-3-psk&v=1&p=r&k=abcde'],
])('names a stack in the address of the byte view, in front of the answers: %s', (scenario, expected) => {
  expect(byteViewPath('mqtt-5/tcp/tls-1-3-psk', scenario)).toBe(expected);
});
