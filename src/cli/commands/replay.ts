import { replay } from '../../wire/index.ts';
import { done, jsonText, unusable, type Command } from '../command.ts';
import { readJson, shownName } from '../read-json.ts';

export const replayCommand: Command = {
  name: 'replay',
  summary: 'Predicts every record of a capture file from its inputs alone',
  positionals: ['records.json'],
  options: {},
  details: [
    'The file holds an array of capture records. Only what was chosen for a run is read (protocol, binding, security, implementation, parameters), never what was measured.',
    'Prints an array in the same order: id, status, and packets, IP bytes and transport payload bytes by phase; an unsupported record says why.',
  ],
  run: async ({ positionals }, world) => {
    const file = positionals[0] ?? '';
    const read = await readJson(file, world);
    if ('problem' in read) return unusable([read.problem]);
    if (!Array.isArray(read.value)) return unusable([`${shownName(file)}: document: expected an array of capture records, found ${read.value === null ? 'null' : typeof read.value}`]);
    return done(jsonText(replay(read.value as readonly unknown[])));
  },
};
