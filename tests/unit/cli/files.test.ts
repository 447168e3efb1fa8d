import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realWorld } from '../../../src/cli/files.ts';

let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'wirewise-')); });
afterAll(() => rmSync(folder, { recursive: true }));

describe('files', () => {
  it('are read as UTF-8', async () => {
    const file = join(folder, 'text');
    writeFileSync(file, 'grün');
    expect(await realWorld.read(file)).toEqual({ text: 'grün' });
  });
  it('are refused when they hold other bytes', async () => {
    const file = join(folder, 'bytes');
    writeFileSync(file, Uint8Array.of(0xc3, 0x28));
    expect(await realWorld.read(file)).toEqual({ problem: `${file}: expected UTF-8 text, found other bytes` });
  });
  it('are named when they are not there', async () => {
    expect(await realWorld.read(join(folder, 'none'))).toEqual({ problem: `${join(folder, 'none')}: expected a readable file, found no such file` });
  });
  it('are named when they are folders', async () => {
    expect(await realWorld.read(folder)).toEqual({ problem: `${folder}: expected a readable file, found a folder` });
  });
  it('say why they cannot be written', async () => {
    expect(await realWorld.write(join(folder, 'none', 'x'), new Uint8Array())).toBe(`${join(folder, 'none', 'x')}: expected a place that can be written, found no such file`);
  });
});
