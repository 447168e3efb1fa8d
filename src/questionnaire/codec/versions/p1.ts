/**
 * Link version p1: version 1 in short, for QR codes and images. What version 1 spells as parameters is packed into one, `y`; what has no
 * place there stands beside it as version 1 writes it.
 *
 *   v=p1 & y=<packed parameters> & <other parameters> & k=<checksum>
 */
import { shown } from '../../notice.ts';
import { emptyState, type State } from '../../state.ts';
import type { Parameter } from '../link-text.ts';
import { pack, unpack } from '../packed/pack.ts';
import * as v1 from './v1.ts';

export const VERSION = 'p1';

export function write(state: State): string {
  const pairs = v1.write(state).split('&').map((part): readonly [string, string] => {
    const equals = part.indexOf('=');
    return [part.slice(0, equals), part.slice(equals + 1)];
  }).filter(([key]) => key !== 'v');
  const { text, left } = pack(pairs);
  return [['v', VERSION], ['y', text], ...left].map(([key, value]) => `${key}=${value}`).join('&');
}

/** Reads what can be read. Never throws. The checksum is looked at before: a damaged text unpacks to something else, not to less. */
export function read(parameters: readonly Parameter[]): ReturnType<typeof v1.read> {
  const packed = parameters.find(({ key }) => key === 'y')?.value ?? '';
  const pairs = unpack(packed);
  if (pairs === null) return { state: emptyState, notices: [{ severity: 'error', code: 'unreadable-part', field: 'y', expected: 'letters, digits, - and _', found: shown(packed) }] };
  const others = parameters.filter(({ key }) => key !== 'y' && key !== 'v');
  return v1.read([...pairs.map(([key, value]) => ({ key, value, text: `${key}=${value}` })), ...others]);
}
