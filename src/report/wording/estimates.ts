import type { Estimates, EstimateValue } from '../../engine/index.ts';
import { formatBytes, formatDuration, formatKibibytes, formatRange, formatSignificant } from '../number-format.ts';

export type EstimateId = keyof Estimates;

interface EstimateWords {
  readonly name: string;
  readonly unit: string;
  readonly format: (value: number) => string;
}

const SECONDS_PER_DAY = 86_400;

/** Names and units of the estimates, in the order in which they are shown. */
export const ESTIMATE_WORDS: Readonly<Record<EstimateId, EstimateWords>> = {
  bytesPerDayUp: { name: 'Data from the device', unit: 'B/day', format: (value) => `${formatBytes(value)}/day` },
  bytesPerDayDown: { name: 'Data to the device', unit: 'B/day', format: (value) => `${formatBytes(value)}/day` },
  packetsPerDayUp: { name: 'Packets from the device', unit: 'packets/day', format: (value) => `${formatSignificant(value)} packets/day` },
  packetsPerDayDown: { name: 'Packets to the device', unit: 'packets/day', format: (value) => `${formatSignificant(value)} packets/day` },
  firstDeliverySeconds: { name: 'Cold start to first delivery', unit: 's', format: formatDuration },
  commandDownSeconds: { name: 'Command to the device', unit: 's', format: formatDuration },
  ramKiB: { name: 'RAM of the stack', unit: 'KiB', format: formatKibibytes },
  flashKiB: { name: 'Flash of the stack', unit: 'KiB', format: formatKibibytes },
  batteryDays: { name: 'Battery life', unit: 'days', format: (value) => formatDuration(value * SECONDS_PER_DAY) },
  monthlyCost: { name: 'Data cost', unit: 'a month', format: (value) => `${formatSignificant(value)} a month` },
};

export const ESTIMATE_IDS = Object.keys(ESTIMATE_WORDS) as readonly EstimateId[];

export function estimateText(id: EstimateId, value: EstimateValue): string {
  const { format } = ESTIMATE_WORDS[id];
  if (typeof value === 'number') return format(value);
  return 'range' in value ? formatRange(value.range[0], value.range[1], format) : `unknown: ${value.unknown}`;
}
