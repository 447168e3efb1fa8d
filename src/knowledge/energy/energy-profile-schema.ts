import * as z from 'zod/mini';
import { figureSchema } from '../schema/figure.ts';
import { kebabId } from '../schema/kebab-id.ts';

/** A figure in one of the units that its place allows: a current is never read as a charge. */
const figureIn = (...units: readonly string[]) => figureSchema.check(z.refine((figure) => units.includes(figure.unit), `expected a figure in ${units.join(' or ')}`));
const current = figureIn('mA', 'µA');
const charge = figureIn('mC', 'µC');
const volts = figureIn('V');
const time = figureIn('s');

const shared = {
  id: kebabId,
  /** Board and campaign: figures of one profile were measured together and are never mixed with those of another. */
  name: z.string().check(z.minLength(3)),
  /** Voltage at which the currents were measured. */
  supply: volts,
};

/** One exchange as measured, without the radio tail after it. */
const measuredExchange = z.strictObject({
  charge,
  /** Bytes of its IP packets, both directions. */
  ipBytes: z.number().check(z.positive()),
  /** mC for each further byte; null where it was not measured: it is then bounded, never guessed. */
  perByte: z.nullable(figureIn('mC/B')),
});

const cellularProfileSchema = z.strictObject({
  ...shared,
  kind: z.literal('cellular'),
  link: z.enum(['lte-m', 'nb-iot', 'lte']),
  sleep: z.strictObject({
    /** Power saving mode, the device unreachable. */
    psm: z.nullable(current),
    /** Attached and listening at the ordinary paging cycle. */
    idle: z.nullable(current),
    /** Extended DRX: floor current, and charge of one paging window. */
    edrx: z.nullable(z.strictObject({ floor: current, window: charge })),
  }),
  /** Wake-up to connected and back without data (tracking area update); null where not measured. */
  wakeUp: z.nullable(charge),
  message: z.nullable(measuredExchange),
  /** What one small answer adds to a message, waiting included; null where not measured. */
  answer: z.nullable(charge),
  /** Average current while connected and waiting: the tail, and the wait for an answer. */
  connected: z.nullable(current),
  /** Inactivity timer of the network of the campaign. */
  inactivity: z.nullable(time),
  /** A whole new session to a server (handshake), as measured; null where not measured. */
  connection: z.nullable(charge),
});

const wifiProfileSchema = z.strictObject({
  ...shared,
  kind: z.literal('wifi'),
  link: z.literal('wifi'),
  /** Average current while associated, by the access point's DTIM period in beacons. */
  associated: z.array(z.strictObject({ dtim: z.number(), current })).check(z.minLength(1)),
  transmit: current,
  deepSleep: current,
  /** Association, address and session from deep sleep; null where nobody has published it with its conditions. */
  coldStart: z.nullable(charge),
});

const threadProfileSchema = z.strictObject({
  ...shared,
  kind: z.literal('sleepy-802.15.4'),
  link: z.literal('802.15.4'),
  sleep: current,
  /** One data poll to the parent: wake, ask, listen, sleep. */
  poll: charge,
});

const bleProfileSchema = z.strictObject({
  ...shared,
  kind: z.literal('ble'),
  link: z.literal('ble'),
  sleep: current,
  transmit: current,
  receive: current,
  /** Radio and processor active in one connection event without data. */
  emptyEvent: time,
});

const lorawanProfileSchema = z.strictObject({
  ...shared,
  kind: z.literal('lorawan'),
  link: z.literal('lorawan'),
  sleep: current,
  /** By output power. */
  transmit: z.array(z.strictObject({ dbm: z.number(), current })).check(z.minLength(1)),
  receive: current,
  /** Receiver on in the two windows after an uplink. */
  receiveWindows: time,
});

export const energyProfileSchema = z.discriminatedUnion('kind', [cellularProfileSchema, wifiProfileSchema, threadProfileSchema, bleProfileSchema, lorawanProfileSchema]);

/** A battery that can be bought or was used in a campaign. */
const cellSchema = z.strictObject({
  id: kebabId,
  name: z.string().check(z.minLength(3)),
  /** Nominal. */
  capacity: figureIn('mAh'),
  /** Nominal. */
  volts,
  /** An id of the self-discharges. */
  chemistry: z.string(),
});

export const batteryFactsSchema = z.strictObject({
  cells: z.array(cellSchema).check(z.minLength(1)),
  /** Share of the charge lost a year, by chemistry. */
  selfDischarge: z.record(z.string(), figureIn('share')),
  /** Share of the nominal capacity that a device gets out. */
  usable: figureIn('share'),
  /** Share of the energy that passes a switching regulator where battery and radio differ in voltage. */
  regulator: figureIn('share'),
});

export const networkTimersSchema = z.strictObject({
  inactivity: time,
  trackingAreaUpdate: time,
  bleConnectionInterval: time,
  threadPoll: time,
});

export type CellularProfile = z.infer<typeof cellularProfileSchema>;
export type WifiProfile = z.infer<typeof wifiProfileSchema>;
export type ThreadProfile = z.infer<typeof threadProfileSchema>;
export type BleProfile = z.infer<typeof bleProfileSchema>;
export type LorawanProfile = z.infer<typeof lorawanProfileSchema>;
export type EnergyProfile = z.infer<typeof energyProfileSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type BatteryFacts = z.infer<typeof batteryFactsSchema>;
export type NetworkTimers = z.infer<typeof networkTimersSchema>;
