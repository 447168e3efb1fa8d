import { describe, expect, it } from 'vitest';
import type { CommandWorld } from '../../../src/cli/command.ts';
import { readJson } from '../../../src/cli/read-json.ts';

const world = (text: string): CommandWorld => ({ read: () => Promise.resolve({ text }), write: () => Promise.resolve(null) });

describe('a JSON document', () => {
  it('may start with a byte-order mark', async () => expect(await readJson('a.json', world('\uFEFF{"a":1}'))).toEqual({ value: { a: 1 } }));
  it('is named when it is empty', async () => expect(await readJson('a.json', world(' \n'))).toEqual({ problem: 'a.json: expected JSON, found nothing' }));
  it('is named with its start when it is something else', async () => {
    expect(await readJson('-', world('<html>\n<body>'))).toEqual({ problem: 'standard input: expected JSON, found text that is not: "<html> <body>"' });
  });
  it('hands on why a file cannot be read', async () => {
    expect(await readJson('a', { ...world(''), read: () => Promise.resolve({ problem: 'a: expected a readable file, found a folder' }) }))
      .toEqual({ problem: 'a: expected a readable file, found a folder' });
  });
});
