import type { Stack } from '../../src/knowledge/index.ts';
import { stack } from './small-catalogue.ts';

/** A stack whose bytes come from an exchange of the wire layer. */
export function exchangeStack(id: string, exchange: string): Stack {
  return { ...stack({ id }), overhead: { kind: 'exchange', exchange } };
}
