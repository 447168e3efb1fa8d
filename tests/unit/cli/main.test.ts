import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILD_MS = 60_000;
const call = (words: readonly string[], input: string | Uint8Array = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/wirewise.mjs', ...words], { cwd: ROOT, input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

/** The program as it is called, with a process of its own: what a transcript inside the test cannot show. */
describe('the program', { timeout: BUILD_MS }, () => {
  // Builds itself once where a source is newer.
  beforeAll(() => { call(['--help']); }, BUILD_MS);

  it('reads standard input and gives the same bytes each time', () => {
    const [one, other] = [call(['advise', '-'], '{}'), call(['advise', '-'], '{}')];
    expect(one).toEqual(other);
    expect(one.status).toBe(0);
    expect(one.stderr).toBe('');
    expect(JSON.parse(one.stdout)).toMatchObject({ verdict: 'open' });
  });

  it('names a folder, bytes that are no text, and what is no JSON, each in one line', () => {
    expect(call(['advise', '.'])).toEqual({ status: 2, stdout: '', stderr: '.: expected a readable file, found a folder\n' });
    expect(call(['bytes', '-'], Uint8Array.of(0xff, 0xfe, 0x00))).toEqual({ status: 2, stdout: '', stderr: 'standard input: expected UTF-8 text, found other bytes\n' });
    expect(call(['judge', '-'], '[{')).toEqual({ status: 2, stdout: '', stderr: 'standard input: expected JSON, found text that is not: "[{"\n' });
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['scripts/wirewise.mjs', 'catalogue'], { cwd: ROOT });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString(); });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise<number | null>((resolve) => { child.on('close', resolve); });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('takes a link to answers and back without loss', () => {
    const answers = { platform: ['rtos'], link: ['nb-iot'], payload: [16, 64], interval: 3600, security: 'unknown' };
    const link = call(['link', '-'], JSON.stringify(answers));
    expect(link.status).toBe(0);
    expect(JSON.parse(link.stdout)).toEqual({ link: expect.stringMatching(/^#v=1&\S+$/) as string });
    const line = call(['link', '-', '--format', 'text'], JSON.stringify(answers));
    expect(line.stdout).toMatch(/^#v=1&\S+\n$/);
    for (const given of [link.stdout, line.stdout]) {
      const back = call(['answers', '-'], given);
      expect(back.status).toBe(0);
      expect(JSON.parse(back.stdout)).toEqual(answers);
    }
  });
});
