import { describe, expect, it } from 'vitest';
import { senmlJson } from '../../../../../src/wire/encodings/senml.ts';
import { sizeOf } from '../../../../../src/wire/field.ts';
import { wakaamaPack } from '../../../../../src/wire/replay/families/wakaama-objects.ts';

const CLIENT = { lifetimeSeconds: 300, batteryChanges: false };

/** Bytes of the payloads that wakaama f91cfe0 sent in our runs, the clock with as many digits. */
describe('SenML packs of wakaama', () => {
  it('a resource that was read is the base name', () => {
    expect(wakaamaPack('/3/0/0', CLIENT, false)).toEqual([{ bn: '/3/0/0', vs: 'Open Mobile Alliance' }]);
    expect(wakaamaPack('/1/0/1', CLIENT, false)).toEqual([{ bn: '/1/0/1', v: 300 }]);
  });

  it('a resource that is sent is named below its instance', () => {
    expect(wakaamaPack('/3/0/0', CLIENT, true)).toEqual([{ bn: '/3/0/', n: '0', vs: 'Open Mobile Alliance' }]);
  });

  it.each([['/3/0/6', 59], ['/1/0', 171], ['/3/0', 427]] as const)('%s answers with all that is below it', (uri, messageBytes) => {
    // Header 4, token 4, Content-Format 2, payload marker 1.
    expect(sizeOf(senmlJson(wakaamaPack(uri, CLIENT, false)))).toBe(messageBytes - 11);
  });

  it('a battery that changes has two digits', () => {
    expect(wakaamaPack('/3/0/9', { ...CLIENT, batteryChanges: true }, true)).toEqual([{ bn: '/3/0/', n: '9', v: 93 }]);
    expect(wakaamaPack('/3/0/9', CLIENT, false)).toEqual([{ bn: '/3/0/9', v: 100 }]);
  });

  it('what another object holds is a number of two digits', () => {
    expect(wakaamaPack('/31024/10/1', CLIENT, false)).toEqual([{ bn: '/31024/10/1', v: 93 }]);
  });
});
