import { describe, expect, it } from 'vitest';
import { senmlJson } from '../../../../../src/wire/encodings/senml.ts';
import { sizeOf } from '../../../../../src/wire/field.ts';
import { wakaamaPack } from '../../../../../src/wire/replay/families/wakaama-objects.ts';

/** Bytes of the payloads that wakaama f91cfe0 sent in our runs, battery level and clock written with as many digits. */
describe('SenML packs of wakaama', () => {
  it('a resource that was read is the base name', () => {
    expect(wakaamaPack('/3/0/0', 300, false)).toEqual([{ bn: '/3/0/0', vs: 'Open Mobile Alliance' }]);
    expect(wakaamaPack('/1/0/1', 300, false)).toEqual([{ bn: '/1/0/1', v: 300 }]);
  });

  it('a resource that is sent is named below its instance', () => {
    expect(wakaamaPack('/3/0/0', 300, true)).toEqual([{ bn: '/3/0/', n: '0', vs: 'Open Mobile Alliance' }]);
  });

  it.each([['/3/0/6', 59], ['/1/0', 171], ['/3/0', 426]] as const)('%s answers with all that is below it', (uri, messageBytes) => {
    // Header 4, token 4, Content-Format 2, payload marker 1.
    expect(sizeOf(senmlJson(wakaamaPack(uri, 300, false)))).toBe(messageBytes - 11);
  });

  it('what another object holds is a number of two digits', () => {
    expect(wakaamaPack('/31024/10/1', 300, false)).toEqual([{ bn: '/31024/10/1', v: 93 }]);
  });
});
