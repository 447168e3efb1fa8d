import { unreachable } from '../../base/index.ts';
import type { BatteryAssumption, EstimatedLives } from '../../engine/index.ts';
import { formatInteger } from '../number-format.ts';

/** What a battery life rests on without anybody having said so, as a sentence. */
export function batteryAssumptionText(code: BatteryAssumption, { board, cell, capacityMilliampHours }: Pick<EstimatedLives, 'board' | 'cell' | 'capacityMilliampHours'>): string {
  switch (code) {
    case 'battery-powered': return 'The device runs on a battery; its power supply is not answered.';
    case 'cell': return `The battery is a ${cell.name} (${formatInteger(capacityMilliampHours)} mAh); nobody has chosen one.`;
    case 'usable-share': return 'Four fifths of the nominal capacity can be used, and its voltage is brought to that of the measurement with a regulator whose kind is open.';
    case 'radio-alone': return `Asleep, only what was measured draws current (${board.name}); sensors and processor of your device come on top.`;
    case 'sleeps': return 'It sleeps in power saving mode between messages; one that must be reached at any time lasts shorter.';
    case 'release-assistance-open': return 'Whether the network releases the radio at once is open: the range has both.';
    case 'update-timer-open': return 'How often the network wants a tracking area update is open: from every hour to the longest that can be set.';
    case 'associated': return 'It stays associated in light sleep, at a DTIM of 1 to 10 beacons.';
    default: return unreachable(code);
  }
}
