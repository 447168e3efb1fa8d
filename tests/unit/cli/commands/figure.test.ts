// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { CommandWorld } from '../../../../src/cli/command.ts';
import { runCommandLine } from '../../../../src/cli/run.ts';
import { decodeLink } from '../../../../src/questionnaire/index.ts';

const answers = { link: ['ethernet'], topology: 'server-server', platform: ['server'], patterns: ['rpc'], payload: 200, interval: 10, standards: ['gnmi'] };
const world: CommandWorld = { read: () => Promise.resolve({ text: JSON.stringify(answers) }), write: () => Promise.resolve(null) };

describe('figure', { timeout: 60_000 }, () => {
  for (const chart of ['message-bytes', 'bytes-by-payload', 'bytes-by-interval', 'contributions']) {
    it(`${chart} is an image that carries its state`, async () => {
      const { output, exitCode } = await runCommandLine(['figure', 'a.json', '--chart', chart, '--theme', 'dark'], world);
      expect(exitCode).toBe(0);
      const document = new DOMParser().parseFromString(output, 'image/svg+xml');
      expect(document.querySelector('parsererror')).toBeNull();
      expect(document.querySelector('title')?.textContent).toMatch(/gRPC/);
      const link = decodeLink(document.querySelector('metadata')?.textContent ?? '');
      expect(link.intact).toBe(true);
      expect(link.state.answers).toEqual(answers);
    });
  }
});
