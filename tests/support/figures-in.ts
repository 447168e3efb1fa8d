import type { Figure } from '../../src/knowledge/index.ts';

/** Every figure anywhere in a value. */
export function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('unit' in value && 'condition' in value) return [value as Figure];
  return Object.values(value).flatMap(figuresIn);
}
