import { subtractTotals, timesTotals } from '../session-totals.ts';
import type { PhaseTotals } from '../session.ts';
import { sameTcpState, type TcpState } from './tcp-state.ts';

/** States that are compared; a connection that has not come round by then is played on. */
const REMEMBERED = 40;

/** Finds out that a connection does again what it has done: a state that was there before at the start of an equal phase. */
export class RepeatedState {
  readonly #soFar: () => PhaseTotals;
  readonly #add: (recurring: PhaseTotals) => void;
  readonly #seen: { readonly state: TcpState; readonly index: number; readonly totals: PhaseTotals }[] = [];
  #done = false;

  constructor(soFar: () => PhaseTotals, add: (recurring: PhaseTotals) => void) {
    this.#soFar = soFar;
    this.#add = add;
  }

  /**
   * How many of `count` equal phases can be left out behind number `index`, which starts now; their totals are added.
   * @param ending how many at the end may go another way than those before them, because of what comes behind: they are played.
   */
  skipped(state: () => TcpState, index: number, count: number, ending: 0 | 1): number {
    const room = count - 1 - ending - index;
    if (this.#done || room <= 0 || this.#seen.length >= REMEMBERED) return 0;
    const now = state();
    for (let place = this.#seen.length - 1; place >= 0; place -= 1) {
      const before = this.#seen[place];
      if (before === undefined) break;
      if (sameTcpState(before.state, now)) {
        const period = index - before.index;
        const times = Math.floor(room / period);
        this.#done = true;
        if (times > 0) this.#add(timesTotals(subtractTotals(this.#soFar(), before.totals), times));
        return times * period;
      }
    }
    this.#seen.push({ state: now, index, totals: this.#soFar() });
    return 0;
  }
}
