import type { CommandWorld } from './command.ts';

/** A JSON document from a file or standard input, or the line that says what is wrong with it. */
export async function readJson(file: string, world: CommandWorld): Promise<{ readonly value: unknown } | { readonly problem: string }> {
  const read = await world.read(file);
  if ('problem' in read) return read;
  try {
    return { value: JSON.parse(read.text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return { problem: `${shownName(file)}: expected JSON, found ${faultText(read.text)}` };
  }
}

export function shownName(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function faultText(text: string): string {
  const content = text.trim();
  if (content === '') return 'nothing';
  const start = Array.from(content.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')).slice(0, 40).join('');
  return `text that is not: ${JSON.stringify(start)}${content.length > start.length ? '…' : ''}`;
}
