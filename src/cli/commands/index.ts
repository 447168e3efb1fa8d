import type { Command } from '../command.ts';
import { adviseCommand } from './advise.ts';
import { answersCommand } from './answers.ts';
import { bytesCommand } from './bytes.ts';
import { catalogueCommand } from './catalogue.ts';
import { checkCommand } from './check.ts';
import { compareCommand } from './compare.ts';
import { figureCommand } from './figure.ts';
import { judgeCommand } from './judge.ts';
import { linkCommand } from './link.ts';
import { pcapCommand } from './pcap.ts';
import { replayCommand } from './replay.ts';
import { schemaCommand } from './schema.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  adviseCommand,
  bytesCommand,
  pcapCommand,
  figureCommand,
  compareCommand,
  linkCommand,
  answersCommand,
  checkCommand,
  judgeCommand,
  replayCommand,
  catalogueCommand,
  schemaCommand,
];
