import type { Exchange, StackView, WireInputs, Write } from '../../src/wire/index.ts';
import { sizeOf } from '../../src/wire/index.ts';
import { defaultWireInputs } from '../../src/wire/index.ts';

/** A stack as an exchange sees it. */
export function stackView(protocol: string, transport: StackView['transport'] = 'tcp', security: StackView['security'] = 'none'): StackView {
  return { protocol, transport, security, credential: security === 'none' || security === 'oscore' ? null : 'cert' };
}

/** Default inputs of a stack with some members replaced. */
export function wireInputs(stack: StackView, changes: Partial<WireInputs>): WireInputs {
  return { ...defaultWireInputs(stack), ...changes };
}

/** Writes as `up 22` or `down 4`, each with its label: short enough to compare a phase as a whole. */
export function sizes(writes: readonly Write[] | undefined): readonly string[] {
  return (writes ?? []).map((write) => `${write.from === 'client' ? 'up' : 'down'} ${write.label} ${String(sizeOf(write.fields))}`);
}

/** Bytes up and down of a phase. */
export function totals(writes: readonly Write[] | undefined): { readonly up: number; readonly down: number } {
  const sum = (from: Write['from']): number => (writes ?? []).filter((write) => write.from === from).reduce((total, write) => total + sizeOf(write.fields), 0);
  return { up: sum('client'), down: sum('server') };
}

export function allWrites(exchange: Exchange): readonly Write[] {
  return [...exchange.connect, ...(exchange.firstMessage ?? []), ...exchange.message, ...exchange.keepAlive, ...exchange.close];
}
