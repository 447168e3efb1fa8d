import type { Interval } from '../../base/index.ts';
import {
  batteryOfStack, dailyLoad, energyLevers, networkOf, openRadio, type BatteryEstimate, type BatteryInputs, type CellularRadio, type DailyLoad,
  type LeverFinding, type Missing, type RadioInputs, type Refused,
} from '../../estimate/index.ts';
import type { Cell, EnergyFacts, EnergyProfile } from '../../knowledge/index.ts';
import { compile } from '../compiled.ts';
import type { Scenario } from '../scenario.ts';
import { candidatesIn, linkNames, named, type CostQuestion, type InSlices, type NamedStack } from './cost-question.ts';
import { possibleDays } from './possible-days.ts';

export interface BatteryQuestionOfResult extends CostQuestion {
  readonly facts: EnergyFacts;
  /** A profile id; null for the first board that was measured on a link of the scenario. */
  readonly board: string | null;
  /** A cell id; null for the one that stands in for the answered power supply. */
  readonly cell: string | null;
  /** null: as the cell's maker states it. */
  readonly capacityMilliampHours: number | null;
  /** Of the whole device; null: the radio alone, as it was measured. */
  readonly sleepMicroamps: number | null;
  readonly releaseAssistance: CellularRadio['releaseAssistance'];
}

/** What a battery estimate takes for granted because nobody answered it; each has a sentence in the wording of the report. */
export type BatteryAssumption = 'cell' | 'radio-alone' | 'sleeps' | 'release-assistance-open' | 'update-timer-open' | 'associated' | 'battery-powered' | 'usable-share';

export interface StackLife extends NamedStack {
  /** Over all days that open answers leave possible, days. */
  readonly days: Interval | Missing | Refused;
  /** The typical day, with its terms and trace. */
  readonly typical: BatteryEstimate | Missing | Refused;
}

export interface EstimatedLives {
  readonly kind: 'estimated';
  readonly board: Pick<EnergyProfile, 'id' | 'name' | 'kind' | 'link'>;
  /** All boards that were measured on the links of the scenario: compared, never mixed. */
  readonly boards: readonly Pick<EnergyProfile, 'id' | 'name'>[];
  readonly cell: Cell;
  readonly capacityMilliampHours: number;
  readonly rows: readonly StackLife[];
  /** Release assistance against the choice of protocol; null on other radios and where it cannot be compared. */
  readonly lever: LeverFinding | null;
  readonly assumptions: readonly BatteryAssumption[];
}

/** `mains`: no battery, so its life does not matter. `missing`: what is not known for any stack. */
export type BatteryLives = EstimatedLives | { readonly kind: 'mains' } | { readonly kind: 'missing'; readonly what: string };

/** Battery life of each stack on one measured board with one battery. */
export function* batteryLives(question: BatteryQuestionOfResult): InSlices<BatteryLives> {
  const { scenario, catalogue, facts } = question;
  if (scenario.power.possible.every((power) => power === 'mains')) return { kind: 'mains' };
  const links = scenario.links.members;
  const boards = links.flatMap((link) => facts.profiles.filter((profile) => profile.link === link));
  if (links.length === 0) return { kind: 'missing', what: 'the link of the device: the radio decides what a message costs' };
  const profile = boards.find(({ id }) => id === question.board) ?? boards[0];
  const link = compile(catalogue).facts.links.get(profile?.link ?? '');
  if (profile === undefined || link === undefined) return { kind: 'missing', what: `measured currents of a radio on ${linkNames(links, catalogue)}` };
  const cell = chosenCell(question);
  if (cell === undefined) return { kind: 'missing', what: 'a battery' };
  const capacity = question.capacityMilliampHours ?? nominal(cell.capacity.value);
  const battery = batteryInputs(cell, capacity, question.sleepMicroamps);
  const radio = radioOf(profile, scenario, question.releaseAssistance);
  const days = possibleDays(asleep(scenario, profile), networkOf(link));
  const rows: StackLife[] = [];
  const loads: { stack: string; load: DailyLoad }[] = [];
  for (const candidate of candidatesIn(question)) {
    const { stack, capabilities } = candidate;
    // Sizes are worked out day by day and remembered: what follows then is short.
    for (const day of days) {
      dailyLoad(stack, capabilities, day);
      yield;
    }
    const lives = batteryOfStack({ stack, capabilities, link, days, radio, battery, facts: { ...facts, profiles: [profile] } });
    const life = 'unknown' in lives ? lives : lives[0];
    if (life === undefined) continue;
    rows.push('unknown' in life ? { ...named(candidate), days: life, typical: life } : { ...named(candidate), days: life.days, typical: life.first });
    loads.push({ stack: stack.id, load: dailyLoad(stack, capabilities, days[0]) });
    yield;
  }
  const lever = profile.kind === 'cellular' && radio.kind === 'cellular' && question.releaseAssistance !== 'used' ? energyLevers({ profile, radio, stacks: loads, facts }) : null;
  return {
    kind: 'estimated', board: profile, boards, cell, capacityMilliampHours: capacity, rows,
    lever: lever === null || 'unknown' in lever ? null : lever,
    assumptions: assumptionsOf(question, profile),
  };
}

/** Years want a cell that hardly loses charge; days to months one that is charged. */
function chosenCell({ scenario, facts: { batteries: { cells } }, cell }: BatteryQuestionOfResult): Cell | undefined {
  const rechargeable = scenario.power.possible.every((power) => power === 'battery-days' || power === 'mains');
  return cells.find(({ id }) => id === cell) ?? cells.find(({ chemistry }) => (chemistry === 'lipo') === rechargeable) ?? cells[0];
}

function batteryInputs({ volts, chemistry }: Cell, capacity: number, sleepMicroamps: number | null): Omit<BatteryInputs, 'radio'> {
  const point = (value: number): Interval => ({ low: value, high: value });
  return { capacityMilliampHours: point(capacity), batteryVolts: point(nominal(volts.value)), chemistry, usableShare: null, selfDischargeSharePerYear: null, sleepMicroamps: sleepMicroamps === null ? null : point(sleepMicroamps) };
}

function nominal(value: Cell['capacity']['value']): number {
  return typeof value === 'number' ? value : typeof value === 'object' ? value.low : NaN;
}

/** A device that must always be reachable listens for pages; one that may sleep uses the power saving mode. */
function radioOf(profile: EnergyProfile, scenario: Scenario, releaseAssistance: CellularRadio['releaseAssistance']): RadioInputs {
  const radio = openRadio(profile.kind);
  return radio.kind === 'cellular' ? { ...radio, releaseAssistance, sleepMode: mustListen(scenario) ? 'idle' : 'psm' } : radio;
}

function mustListen({ sleepy }: Scenario): boolean {
  return sleepy.possible.length > 0 && sleepy.possible.every((value) => value === 'no');
}

/** While it is open whether a cellular device sleeps, it is taken to: one that listens all day is another device. */
function asleep(scenario: Scenario, profile: EnergyProfile): Scenario {
  if (profile.kind !== 'cellular' || mustListen(scenario)) return scenario;
  return { ...scenario, sleepy: { ...scenario.sleepy, possible: ['yes'] } };
}

function assumptionsOf({ scenario, cell, capacityMilliampHours, sleepMicroamps, releaseAssistance }: BatteryQuestionOfResult, { kind }: EnergyProfile): readonly BatteryAssumption[] {
  const cellular = kind === 'cellular';
  return [
    ...(scenario.power.possible.includes('mains') ? ['battery-powered' as const] : []),
    ...(cell === null && capacityMilliampHours === null ? ['cell' as const] : []),
    'usable-share' as const, ...(sleepMicroamps === null ? ['radio-alone' as const] : []),
    ...(cellular && scenario.sleepy.possible.length > 1 ? ['sleeps' as const] : []),
    ...(cellular && releaseAssistance === 'unknown' ? ['release-assistance-open' as const] : []),
    ...(cellular ? ['update-timer-open' as const] : []),
    ...(kind === 'wifi' ? ['associated' as const] : []),
  ];
}
