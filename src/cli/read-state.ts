import { readAnswersFile, type ReadAnswers } from '../questionnaire/index.ts';
import type { CommandWorld } from './command.ts';
import { readJson, shownName } from './read-json.ts';

/** A state from an answers file or standard input. */
export async function readState(file: string, world: CommandWorld): Promise<ReadAnswers> {
  const read = await readJson(file, world);
  if ('problem' in read) return { problems: [read.problem] };
  return readAnswersFile(read.value, shownName(file));
}
