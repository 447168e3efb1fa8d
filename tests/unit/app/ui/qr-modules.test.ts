import { decodeQR } from 'qr/decode.js';
import { expect, it } from 'vitest';
import { qrModules } from '../../../../src/app/ui/qr-modules.ts';
import { decodeLink, emptyState, encodePackedLink, examples } from '../../../../src/questionnaire/index.ts';

/** The path as a picture, eight pixels for each module, as a camera would see it. */
function drawn({ size, path }: ReturnType<typeof qrModules>): { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray } {
  const side = size * 8;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < 8; row += 1) {
      const from = ((Number(y) * 8 + row) * side + Number(x) * 8) * 4;
      for (let column = 0; column < 8; column += 1) data.fill(0, from + column * 4, from + column * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

it.each(examples.map(({ id, answers }) => [id, answers] as const))('a reader of other make finds the link of %s', (_, answers) => {
  const link = `https://docs.example/tools/wirewise/result/#${encodePackedLink({ ...emptyState, answers })}`;
  const read = decodeQR(drawn(qrModules(link)));
  expect(read).toBe(link);
  expect(decodeLink(read).intact).toBe(true);
});

it('leaves four clear modules on every side', () => {
  const { size, path } = qrModules('https://docs.example/');
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 5]);
});

it('refuses what no QR code holds', () => {
  expect(() => qrModules('x'.repeat(3000))).toThrow();
});
