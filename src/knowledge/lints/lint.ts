import type { Catalogue } from '../schema/catalogue.ts';
import type { Problem } from '../stack-id.ts';
import type { Exception } from './exceptions.ts';

/** A cross-field rule of the catalogue. `subject` names what an exception may name. */
export interface Finding extends Problem {
  readonly subject: string;
}

export interface Lint {
  /** The name of its file. */
  readonly id: string;
  /** What it holds, in one sentence. */
  readonly holds: string;
  readonly check: (catalogue: Catalogue, exceptions?: readonly Exception[]) => readonly Finding[];
}
