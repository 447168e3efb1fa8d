import type { DirectionTotals, PhaseTotals } from './session.ts';

/** Running sums of one phase. */
export class PhaseCounter {
  #upPackets = 0;
  #upIp = 0;
  #upPayload = 0;
  #downPackets = 0;
  #downIp = 0;
  #downPayload = 0;
  #upData = 0;
  #downData = 0;

  add(direction: 'up' | 'down', ipBytes: number, transportPayloadBytes: number): void {
    if (direction === 'up') {
      this.#upPackets += 1;
      this.#upIp += ipBytes;
      this.#upPayload += transportPayloadBytes;
      if (transportPayloadBytes > 0) this.#upData += 1;
    } else {
      this.#downPackets += 1;
      this.#downIp += ipBytes;
      this.#downPayload += transportPayloadBytes;
      if (transportPayloadBytes > 0) this.#downData += 1;
    }
  }

  /** Packets that carry payload. */
  dataPackets(): { readonly up: number; readonly down: number } {
    return { up: this.#upData, down: this.#downData };
  }

  totals(): PhaseTotals {
    return {
      up: { packets: this.#upPackets, ipBytes: this.#upIp, transportPayloadBytes: this.#upPayload },
      down: { packets: this.#downPackets, ipBytes: this.#downIp, transportPayloadBytes: this.#downPayload },
    };
  }
}

export const NOTHING: PhaseTotals = {
  up: { packets: 0, ipBytes: 0, transportPayloadBytes: 0 },
  down: { packets: 0, ipBytes: 0, transportPayloadBytes: 0 },
};

export function addTotals(first: PhaseTotals, second: PhaseTotals): PhaseTotals {
  return { up: addDirections(first.up, second.up), down: addDirections(first.down, second.down) };
}

function addDirections(first: DirectionTotals, second: DirectionTotals): DirectionTotals {
  return {
    packets: first.packets + second.packets, ipBytes: first.ipBytes + second.ipBytes,
    transportPayloadBytes: first.transportPayloadBytes + second.transportPayloadBytes,
  };
}

export function subtractTotals(first: PhaseTotals, second: PhaseTotals): PhaseTotals {
  return addTotals(first, timesTotals(second, -1));
}

export function timesTotals(totals: PhaseTotals, count: number): PhaseTotals {
  return count === 1 ? totals : { up: timesDirection(totals.up, count), down: timesDirection(totals.down, count) };
}

function timesDirection({ packets, ipBytes, transportPayloadBytes }: DirectionTotals, count: number): DirectionTotals {
  return { packets: packets * count, ipBytes: ipBytes * count, transportPayloadBytes: transportPayloadBytes * count };
}
