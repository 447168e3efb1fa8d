import { seconds, SECONDS_PER_DAY, type Seconds } from '../../base/index.ts';
import type { CellularProfile, NetworkTimers } from '../../knowledge/index.ts';
import { exactly, ranged, scaledBy, spanOf, sumOf, type Ranged } from '../ranged.ts';
import { answerInput, figureInput, modelInput, type TraceInput } from '../trace-step.ts';
import { missing, type Missing } from '../unknown.ts';
import type { BatteryInputs, CellularRadio } from './battery-inputs.ts';
import type { DailyLoad, Exchange } from './daily-load.ts';
import { chargeIn, millicoulombs, type Millicoulombs } from './electric-units.ts';
import { energyTerm, sleepFloor, WHOLE_DAY, type EnergyTerm } from './energy-term.ts';
import { addedCharge, bytesOf, exchangeInputs, wakeUpCharge } from './exchange-charge.ts';
import { chargeOf, currentOf, secondsOf } from './figure-quantities.ts';

const NOTHING = ranged(millicoulombs, exactly(0));

/** Terms of a day on LTE-M, NB-IoT or LTE, or what is missing for them. */
export function cellularTerms(profile: CellularProfile, radio: CellularRadio, load: DailyLoad, inputs: BatteryInputs, timers: NetworkTimers): readonly EnergyTerm[] | Missing {
  const floor = cellularFloor(profile, radio, inputs);
  if ('unknown' in floor) return floor;
  const wakeUps = wakeUpsPerDay(load);
  const rest = wakeUps > 0 ? exchangeTerms(profile, radio, load, timers) : [];
  if ('unknown' in rest) return rest;
  const active = activeTime(profile, radio, wakeUps);
  if (active !== null && 'unknown' in active) return active;
  const update = trackingAreaUpdates(profile, radio, wakeUps, timers);
  if ('unknown' in update) return update;
  return [...floor, ...rest, ...(active === null ? [] : [active]), update];
}

/** How often the radio is woken for data: a set-up travels with its message. */
export function wakeUpsPerDay(load: DailyLoad): number {
  return load.messagesPerDay + load.keepAlivesPerDay + load.pollsPerDay;
}

/** One exchange from a radio asleep, in its parts. */
export interface CellularExchange {
  readonly wakeUp: Ranged<Millicoulombs>;
  readonly waiting: Ranged<Millicoulombs>;
  readonly tail: Ranged<Millicoulombs>;
}

const NO_CHARGE: CellularExchange = { wakeUp: NOTHING, waiting: NOTHING, tail: NOTHING };

/** What an exchange needs to know of its day: how often the radio is woken, and how long an answer takes. */
export interface RadioDay extends Pick<DailyLoad, 'roundTripSeconds'> {
  readonly wakeUps: number;
}

export function cellularExchange(profile: CellularProfile, radio: CellularRadio, exchange: Exchange, day: RadioDay, timers: NetworkTimers): CellularExchange | Missing {
  if (profile.message === null) return missing(`the charge of a message on ${profile.name}`);
  const wakeUp = wakeUpCharge(profile.message, bytesOf(exchange), profile.wakeUp);
  if (wakeUp === null) return missing(`the charge of a message on ${profile.name}`);
  const waiting = waitingCharge(profile, exchange.roundTrips, day);
  if ('unknown' in waiting) return waiting;
  const tail = tailCharge(profile, radio, day.wakeUps, timers);
  return 'unknown' in tail ? tail : { wakeUp, waiting, tail };
}

function cellularFloor(profile: CellularProfile, radio: CellularRadio, inputs: BatteryInputs): readonly EnergyTerm[] | Missing {
  const { psm, idle, edrx } = profile.sleep;
  switch (radio.sleepMode) {
    case 'psm': return floorOr(sleepFloor(inputs.sleepMicroamps, psm), `the sleep current in power saving mode of ${profile.name}, or of the whole device`);
    case 'idle': return floorOr(sleepFloor(inputs.sleepMicroamps, idle), `the current of ${profile.name} attached and listening, or of the whole device`);
    case 'edrx': {
      const window = chargeOf(edrx?.window ?? null);
      const floor = sleepFloor(inputs.sleepMicroamps, edrx?.floor ?? null);
      if (edrx === null || window === null || floor === null) return missing(`the current of ${profile.name} in extended DRX`);
      if (radio.edrxCycleSeconds === null) return missing('the extended DRX cycle that the network grants');
      const cycle = ranged(seconds, radio.edrxCycleSeconds);
      const windows = { low: SECONDS_PER_DAY / cycle.high, high: SECONDS_PER_DAY / cycle.low };
      return [floor, energyTerm('paging', scaledBy(window, windows), 'charge of a paging window × 86,400 s / cycle', [
        figureInput('paging window', edrx.window, window, 'mC'), answerInput('cycle', cycle, 's'),
      ])];
    }
  }
}

function floorOr(floor: EnergyTerm | null, what: string): readonly EnergyTerm[] | Missing {
  return floor === null ? missing(what) : [floor];
}

function exchangeTerms(profile: CellularProfile, radio: CellularRadio, load: DailyLoad, timers: NetworkTimers): readonly EnergyTerm[] | Missing {
  const day: RadioDay = { wakeUps: wakeUpsPerDay(load), roundTripSeconds: load.roundTripSeconds };
  const each = (exchange: Exchange, times: number): CellularExchange | Missing => (times === 0 ? NO_CHARGE : cellularExchange(profile, radio, exchange, day, timers));
  const message = each(load.message, load.messagesPerDay);
  if ('unknown' in message) return message;
  const keepAlive = each(load.keepAlive, load.keepAlivesPerDay);
  if ('unknown' in keepAlive) return keepAlive;
  const poll = each(load.poll, load.pollsPerDay);
  if ('unknown' in poll) return poll;
  const setUp = setUpTerm(profile, load);
  if (setUp !== null && 'unknown' in setUp) return setUp;
  if (profile.message === null) return missing(`the charge of a message on ${profile.name}`);
  const count = (name: string, value: number): TraceInput => modelInput(name, value, 'a day');
  const whole = ({ wakeUp, waiting, tail }: CellularExchange): Ranged<Millicoulombs> => sumOf(wakeUp, waiting, tail);
  const repeated = (charge: Ranged<Millicoulombs>, times: number): Ranged<Millicoulombs> => scaledBy(charge, exactly(times));
  const tailFrom = tailInputs(profile, radio, timers);
  return [
    energyTerm('wake-up-and-transmission', repeated(message.wakeUp, load.messagesPerDay), 'messages × (measured message + further bytes × charge of a byte)', [count('messages', load.messagesPerDay), ...exchangeInputs(profile.message, load.message)]),
    energyTerm('waiting', repeated(message.waiting, load.messagesPerDay), 'messages × round trips × charge of waiting for an answer', [count('messages', load.messagesPerDay), ...waitingInputs(profile, load.message.roundTrips, load)]),
    energyTerm('radio-tail', repeated(message.tail, load.messagesPerDay), 'messages × current while connected × inactivity timer; none with release assistance', [count('messages', load.messagesPerDay), ...tailFrom]),
    ...(setUp === null ? [] : [setUp]),
    energyTerm('keep-alive', repeated(whole(keepAlive), load.keepAlivesPerDay), 'keep-alives × (wake-up + waiting + tail)', [count('keep-alives', load.keepAlivesPerDay), ...exchangeInputs(profile.message, load.keepAlive), ...tailFrom]),
    energyTerm('polling', repeated(whole(poll), load.pollsPerDay), 'polls × (wake-up + waiting + tail)', [count('polls', load.pollsPerDay), ...exchangeInputs(profile.message, load.poll), ...tailFrom]),
  ];
}

function waitingCharge(profile: CellularProfile, roundTrips: number, load: Pick<DailyLoad, 'roundTripSeconds'>): Ranged<Millicoulombs> | Missing {
  if (roundTrips === 0) return NOTHING;
  const answer = chargeOf(profile.answer);
  if (answer !== null) return scaledBy(answer, exactly(roundTrips));
  const connected = currentOf(profile.connected);
  if (connected === null) return missing(`the current while connected, or the charge of waiting for an answer, on ${profile.name}`);
  return scaledBy(chargeIn(connected, ranged(seconds, load.roundTripSeconds)), exactly(roundTrips));
}

function waitingInputs(profile: CellularProfile, roundTrips: number, load: DailyLoad): readonly TraceInput[] {
  const [answer, connected] = [chargeOf(profile.answer), currentOf(profile.connected)];
  return [
    modelInput('round trips', roundTrips, ''),
    ...(answer !== null && profile.answer !== null ? [figureInput('an answer', profile.answer, answer, 'mC')] : []),
    ...(answer === null && connected !== null && profile.connected !== null ? [figureInput('current while connected', profile.connected, connected, 'mA'), answerInput('round-trip time', load.roundTripSeconds, 's')] : []),
  ];
}

/** The radio stays connected until the inactivity timer ends, or until the next exchange starts it anew. */
function tailCharge(profile: CellularProfile, radio: CellularRadio, wakeUps: number, timers: NetworkTimers): Ranged<Millicoulombs> | Missing {
  if (radio.releaseAssistance === 'used') return NOTHING;
  const connected = currentOf(profile.connected);
  if (connected === null) return missing(`the current while connected on ${profile.name}, which was measured with release assistance`);
  const timer = inactivity(radio, timers);
  const spacing = wakeUps === 0 ? SECONDS_PER_DAY : SECONDS_PER_DAY / wakeUps;
  const tail = chargeIn(connected, ranged(seconds, { low: Math.min(timer.low, spacing), high: Math.min(timer.high, spacing) }));
  return radio.releaseAssistance === 'unknown' ? spanOf(NOTHING, tail) : tail;
}

function inactivity(radio: CellularRadio, timers: NetworkTimers): Ranged<Seconds> {
  return radio.inactivitySeconds === null ? secondsOf(timers.inactivity) ?? WHOLE_DAY : ranged(seconds, radio.inactivitySeconds);
}

function tailInputs(profile: CellularProfile, radio: CellularRadio, timers: NetworkTimers): readonly TraceInput[] {
  const connected = currentOf(profile.connected);
  if (radio.releaseAssistance === 'used' || connected === null || profile.connected === null) return [];
  const timer = inactivity(radio, timers);
  return [
    figureInput('current while connected', profile.connected, connected, 'mA'),
    radio.inactivitySeconds === null ? figureInput('inactivity timer', timers.inactivity, timer, 's') : answerInput('inactivity timer', timer, 's'),
  ];
}

/** A set-up that travels in the wake-up of a message. A measured connection stands for whole DTLS handshakes, which it was; other set-ups are bytes and round trips. */
export function setUpCharge(profile: CellularProfile, setUp: Exchange, isFullDtls: boolean, day: Pick<DailyLoad, 'roundTripSeconds'>): Ranged<Millicoulombs> | Missing {
  const measured = isFullDtls ? chargeOf(profile.connection) : null;
  if (measured !== null) return measured;
  const sent = profile.message === null ? null : addedCharge(profile.message, bytesOf(setUp));
  if (sent === null) return missing(`the charge of a message on ${profile.name}`);
  const waiting = waitingCharge(profile, setUp.roundTrips, day);
  return 'unknown' in waiting ? waiting : sumOf(sent, waiting);
}

function setUpTerm(profile: CellularProfile, load: DailyLoad): EnergyTerm | Missing | null {
  if (load.setUpsPerDay === 0 || bytesOf(load.setUp) === 0 || profile.message === null) return null;
  const charge = setUpCharge(profile, load.setUp, load.setUpIsFullDtls, load);
  if ('unknown' in charge) return charge;
  const count = modelInput('set-ups', load.setUpsPerDay, 'a day');
  const measured = load.setUpIsFullDtls ? chargeOf(profile.connection) : null;
  return energyTerm('session-set-up', scaledBy(charge, exactly(load.setUpsPerDay)), measured === null ? 'set-ups × (bytes × charge of a byte + round trips × waiting)' : 'set-ups × measured connection', [
    count, ...(measured !== null && profile.connection !== null ? [figureInput('connection', profile.connection, measured, 'mC')] : [...exchangeInputs(profile.message, load.setUp), ...waitingInputs(profile, load.setUp.roundTrips, load)]),
  ]);
}

/** After each exchange the device listens for the active time that it asked for. */
function activeTime(profile: CellularProfile, radio: CellularRadio, wakeUps: number): EnergyTerm | Missing | null {
  if (radio.sleepMode !== 'psm' || radio.activeSeconds.high === 0 || wakeUps === 0) return null;
  const idle = currentOf(profile.sleep.idle);
  if (idle === null || profile.sleep.idle === null) return missing(`the current of ${profile.name} attached and listening, for the active time after each exchange`);
  const active = ranged(seconds, { low: Math.min(radio.activeSeconds.low, SECONDS_PER_DAY / wakeUps), high: Math.min(radio.activeSeconds.high, SECONDS_PER_DAY / wakeUps) });
  return energyTerm('active-time', scaledBy(chargeIn(idle, active), exactly(wakeUps)), 'exchanges × current while listening × active time', [
    modelInput('exchanges', wakeUps, 'a day'), figureInput('current while listening', profile.sleep.idle, idle, 'mA'), answerInput('active time', active, 's'),
  ]);
}

/** The network wants to hear from the device; every exchange starts the timer anew, so only the gaps need an update. */
function trackingAreaUpdates(profile: CellularProfile, radio: CellularRadio, wakeUps: number, timers: NetworkTimers): EnergyTerm | Missing {
  const timer = radio.trackingAreaUpdateSeconds === null ? secondsOf(timers.trackingAreaUpdate) ?? WHOLE_DAY : ranged(seconds, radio.trackingAreaUpdateSeconds);
  const updates = { low: Math.max(0, SECONDS_PER_DAY / timer.high - wakeUps), high: Math.max(0, SECONDS_PER_DAY / timer.low - wakeUps) };
  const from = radio.trackingAreaUpdateSeconds === null ? figureInput('update timer', timers.trackingAreaUpdate, timer, 's') : answerInput('update timer', timer, 's');
  const measured = chargeOf(profile.wakeUp);
  // Where no update was measured a message without bytes stands for it.
  const charge = measured ?? (profile.message === null ? null : wakeUpCharge(profile.message, 0, null));
  if (charge === null) return updates.high === 0 ? energyTerm('tracking-area-update', NOTHING, 'none needed between exchanges', [from]) : missing(`the charge of a tracking area update on ${profile.name}`);
  return energyTerm('tracking-area-update', scaledBy(charge, updates), '(86,400 s / update timer − exchanges) × wake-up without data', [
    from, modelInput('exchanges', wakeUps, 'a day'), ...(measured !== null && profile.wakeUp !== null ? [figureInput('wake-up without data', profile.wakeUp, measured, 'mC')] : []),
  ]);
}
