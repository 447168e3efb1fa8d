import type { Figure } from '../../knowledge/index.ts';
import { constraint, type Failure } from './constraint.ts';

export const fitsMemory = constraint({
  id: 'fits-memory',
  reads: ['deviceRamKiB', 'deviceFlashKiB'],
  reason: 'Code and buffers must fit. Published figures differ by build, so only a device that has less than the lowest of them fails.',
  check: ({ deviceRamKiB, deviceFlashKiB }, { stack }) =>
    tooLarge('deviceRamKiB', deviceRamKiB, stack.ramKiB) ?? tooLarge('deviceFlashKiB', deviceFlashKiB, stack.flashKiB),
});

function tooLarge(input: 'deviceRamKiB' | 'deviceFlashKiB', has: number, figure: Figure): Failure | null {
  if (figure.value === 'unknown') return null;
  const needs = typeof figure.value === 'number' ? figure.value : figure.value.low;
  if (has >= needs) return null;
  return { needed: { [input]: has }, offered: { [input]: needs }, sources: figure.sources, wayBack: { input, value: needs } };
}
