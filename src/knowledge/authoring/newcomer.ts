import type { Newcomer } from '../schema/newcomer.ts';
import { cite, type CitationText } from './cite.ts';

/** A short property with the place that says so. */
export function property(name: string, value: string, ...texts: readonly CitationText[]): Newcomer['properties'][number] {
  return { name, value, sources: cite(...texts) };
}

/** How far its document is. */
export function standing(value: string, ...texts: readonly CitationText[]): Newcomer['standing'] {
  return { value, sources: cite(...texts) };
}
