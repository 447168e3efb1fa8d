import type { Elimination } from '../../engine/index.ts';

/** A sentence for one reason of elimination, from what was needed and what is offered. */
export type EliminationTemplate = (elimination: Elimination) => string;

export const ELIMINATION_TEMPLATES: Readonly<Record<string, EliminationTemplate>> = {};
