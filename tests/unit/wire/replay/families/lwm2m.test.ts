import { describe, expect, it } from 'vitest';
import { replay } from '../../../../../src/wire/replay/index.ts';

function message(params: Readonly<Record<string, unknown>>) {
  const [result] = replay([{
    id: 'a', protocol: 'LwM2M 1.1', binding: 'CoAP/UDP', security: { kind: 'none' }, implementation: { client: 'wakaama lwm2mclient', server: 'wakaama lwm2mserver', versions: {} },
    params: { endpoint: 'device-0001', lifetimeS: 300, messages: 5, spacingMs: 2000, ...params },
  }]);
  return [result?.phases?.perMessage.up.transportPayloadBytes, result?.phases?.perMessage.down.transportPayloadBytes];
}

/** CoAP bytes up and down as wakaama f91cfe0 sent them. */
describe('LwM2M records', () => {
  it.each<[string, Readonly<Record<string, unknown>>, number, number]>([
    ['Read of a text', { action: 'read', uri: '/3/0/1' }, 58, 16],
    ['Send', { action: 'send', uri: '/3/0/0' }, 62, 4],
    ['Write', { action: 'write', uri: '/1/0/1', value: '600' }, 8, 19],
    ['Execute without arguments', { action: 'execute', uri: '/31024/10/2' }, 8, 19],
    ['Execute with arguments says their format', { action: 'exec', uri: '/31024/10/2', value: 'hello' }, 8, 26],
    ['Notify of the clock', { action: 'observe', uri: '/3/0/13' }, 46, 0],
  ])('%s', (_name, params, up, down) => {
    expect(message(params)).toEqual([up, down]);
  });
});
