import type { Interval } from '../../base/index.ts';
import { fitOf, fitRank, flashKiB, lackingKiB, ramKiB, type Fit, type Missing } from '../../estimate/index.ts';
import type { Citation, Stack } from '../../knowledge/index.ts';
import { compile } from '../compiled.ts';
import type { NumberInput } from '../scenario.ts';
import { candidatesIn, named, type CostQuestion, type NamedStack } from './cost-question.ts';

/** What a stack needs of one kind of memory, against what the device has. */
export interface MemoryNeed {
  readonly needsKiB: Interval | Missing;
  readonly fit: Fit;
  /** Which libraries the figure is the sum of. */
  readonly condition: string;
  readonly sources: readonly Citation[];
}

/** `stack`: another stack of the same family that fits better; `memory`: what the device lacks, KiB. */
export type MemoryChange =
  | { readonly kind: 'stack'; readonly stack: string; readonly stackName: string; readonly fits: boolean }
  | { readonly kind: 'memory'; readonly ramKiB: number; readonly flashKiB: number };

export interface StackMemory extends NamedStack {
  readonly ram: MemoryNeed;
  readonly flash: MemoryNeed;
  /** The smallest change that makes it fit; null where it fits, or where nothing can be said. */
  readonly change: MemoryChange | null;
}

export interface MemoryNeeds {
  /** Free memory of the device, KiB; null while it is open. */
  readonly device: { readonly ramKiB: Interval | null; readonly flashKiB: Interval | null };
  readonly rows: readonly StackMemory[];
}

/**
 * RAM and flash of protocol, transport and security of each stack against the device. Unknown stays unknown: nothing is interpolated.
 * @param possible ids of the stacks that no fact rules out: only these are offered instead
 */
export function memoryNeeds(question: CostQuestion, possible: ReadonlySet<string>): MemoryNeeds {
  const { deviceRamKiB, deviceFlashKiB } = question.scenario;
  const device = { ramKiB: answered(deviceRamKiB), flashKiB: answered(deviceFlashKiB) };
  const all = compile(question.catalogue).candidates;
  const rows = candidatesIn(question).map((candidate): StackMemory => {
    const own = needsOf(candidate.stack, device);
    const others = all.filter(({ family, stack }) => family.id === candidate.family.id && stack.id !== candidate.stack.id && possible.has(stack.id));
    return { ...named(candidate), ...own, change: changeOf(candidate.stack, own, others.map(({ stack }) => stack), device) };
  });
  return { device, rows };
}

type Device = MemoryNeeds['device'];
type Needs = Pick<StackMemory, 'ram' | 'flash'>;

function answered({ state, range }: NumberInput): Interval | null {
  return state === 'answered' ? range : null;
}

function needsOf(stack: Stack, device: Device): Needs {
  const [ram, flash] = [ramKiB(stack), flashKiB(stack)];
  return {
    ram: { needsKiB: ram, fit: fitOf(ram, device.ramKiB), condition: stack.ramKiB.condition, sources: stack.ramKiB.sources },
    flash: { needsKiB: flash, fit: fitOf(flash, device.flashKiB), condition: stack.flashKiB.condition, sources: stack.flashKiB.sources },
  };
}

const rankOf = ({ ram, flash }: Needs): number => Math.min(fitRank(ram.fit), fitRank(flash.fit));

/** Of the other stacks that fit better the one that differs least; without one, what the device lacks. */
function changeOf(stack: Stack, own: Needs, others: readonly Stack[], device: Device): MemoryChange | null {
  const open = [own.ram.fit, own.flash.fit].every((fit) => fit === 'fits' || fit === 'open');
  if (open) return null;
  const [nearest] = others
    .map((other) => ({ other, needs: needsOf(other, device), parts: partsThatDiffer(stack, other) }))
    .filter(({ needs }) => rankOf(needs) > rankOf(own))
    .toSorted((a, b) => rankOf(b.needs) - rankOf(a.needs) || a.parts - b.parts || (a.other.id < b.other.id ? -1 : 1));
  if (nearest !== undefined) return { kind: 'stack', stack: nearest.other.id, stackName: nearest.other.name, fits: rankOf(nearest.needs) >= fitRank('open') };
  const [ram, flash] = [lackingKiB(own.ram.needsKiB, device.ramKiB), lackingKiB(own.flash.needsKiB, device.flashKiB)];
  return (ram ?? 0) + (flash ?? 0) > 0 ? { kind: 'memory', ramKiB: ram ?? 0, flashKiB: flash ?? 0 } : null;
}

function partsThatDiffer(a: Stack, b: Stack): number {
  return (['protocol', 'transport', 'security', 'credential'] as const).filter((part) => a[part] !== b[part]).length;
}
