import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { CommandWorld, ReadResult } from './command.ts';

/** No document that this program reads comes near; it keeps a wrong file from filling the memory. */
const LARGEST_BYTES = 128 * 1024 * 1024;

export const realWorld: CommandWorld = {
  read: (file) => (file === '-' ? readAll(process.stdin, 'standard input') : readAll(createReadStream(file), file)),
  write: async (file, content) => {
    try {
      await writeFile(file, content);
      return null;
    } catch (error) {
      return `${file}: expected a place that can be written, found ${systemReason(error)}`;
    }
  },
};

async function readAll(stream: Readable, name: string): Promise<ReadResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > LARGEST_BYTES) {
        stream.destroy();
        return { problem: `${name}: expected at most ${LARGEST_BYTES / 1024 / 1024} MiB, found more` };
      }
      chunks.push(chunk);
    }
  } catch (error) {
    return { problem: `${name}: expected a readable file, found ${systemReason(error)}` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { problem: `${name}: expected UTF-8 text, found other bytes` };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file', EISDIR: 'a folder', EACCES: 'no permission', ENOTDIR: 'a file where a folder was expected', ENAMETOOLONG: 'a name that is too long',
};

/** The system's code in words; never the text of a stack. */
function systemReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'an unknown fault';
  return REASONS[code] ?? code;
}
