export type { CommandResult, CommandWorld } from './command.ts';
export { costsOf } from './costs-of.ts';
export { decide, type Decision } from './decide.ts';
export { realWorld } from './files.ts';
export { runCommandLine } from './run.ts';
