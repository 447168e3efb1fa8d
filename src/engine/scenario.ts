import type { Interval } from '../base/index.ts';
import type { PayloadEncodingId } from '../wire/index.ts';

/**
 * The typed input contract of the core. Numbers carry their unit in the name. Every input is answered, unknown ("I don't know") or
 * unanswered; what is still open keeps all its possible values, nothing is silently assumed.
 */
export interface NumberInputs {
  readonly deviceRamKiB: Interval;
  readonly deviceFlashKiB: Interval;
  /** Application payload of one message, bytes. */
  readonly payloadBytes: Interval;
  readonly messagesPerDay: Interval;
  /** Share of packets lost end to end, 0 to 1. */
  readonly lossShare: Interval;
  readonly roundTripMs: Interval;
  readonly fleetSize: Interval;
}

/** Inputs with one value out of a fixed list. */
export interface ChoiceValues {
  platform: 'mcu-baremetal' | 'rtos' | 'linux' | 'mobile' | 'browser' | 'server';
  /** Whether the device's own network code offers IP. */
  ipStack: 'yes' | 'no';
  nat: 'none' | 'nat' | 'private-network';
  firewall: 'open' | 'udp-blocked' | 'web-only';
  metered: 'yes' | 'no';
  topology: 'device-cloud' | 'device-gateway' | 'gateway-cloud' | 'device-device' | 'lan' | 'server-server' | 'browser-client';
  direction: 'uplink' | 'downlink' | 'both';
  guarantee: 'best-effort' | 'at-least-once' | 'exactly-once';
  ordered: 'yes' | 'no';
  latency: 'realtime' | 'interactive' | 'seconds' | 'relaxed';
  pushToDevice: 'yes' | 'no';
  oneToMany: 'yes' | 'no';
  reportBursts: 'yes' | 'no';
  security: 'none' | 'transport' | 'end-to-end';
  credentials: 'psk' | 'server-certificate' | 'mutual-certificate' | 'token';
  power: 'mains' | 'battery-days' | 'battery-years';
  sleepy: 'yes' | 'no';
  /** `available`: a broker runs or may be bought; `unwanted`: none may stand between. */
  broker: 'available' | 'unwanted';
  cloud: 'aws' | 'azure' | 'google' | 'self-hosted' | 'other';
  team: 'small' | 'dedicated';
  deviceManagement: 'yes' | 'no';
  fileTransfer: 'yes' | 'no';
  durability: 'none' | 'broker-queue' | 'persistent';
  multiplexing: 'yes' | 'no';
  /** How the payload is written. */
  payloadEncoding: PayloadEncodingId;
  /** Id of the family that runs today, or `nothing`. */
  todaysProtocol: string;
}

/** Inputs with any number of values out of a fixed list; empty means "none of these is needed". */
export interface SetValues {
  links: 'ethernet' | 'wifi' | 'lte' | 'lte-m' | 'nb-iot' | '2g' | 'lorawan' | 'ble' | '802.15.4' | 'satellite' | 'local-bus';
  patterns: 'telemetry' | 'command' | 'pub-sub' | 'request-response' | 'rpc' | 'stream' | 'bulk' | 'device-management' | 'work-queue';
  /** Ids of standards or programmes that the system must follow; the catalogue says which protocol each prescribes. */
  standards: string;
}

export type NumberInputId = keyof NumberInputs;
export type ChoiceInputId = keyof ChoiceValues;
export type SetInputId = keyof SetValues;
export type InputId = NumberInputId | ChoiceInputId | SetInputId;

export type InputState = 'answered' | 'unknown' | 'unanswered';

export interface NumberInput {
  readonly kind: 'number';
  readonly state: InputState;
  /** All values that are still possible. */
  readonly range: Interval;
  /** The value that stands for the range in point results; printed as an assumption unless answered. */
  readonly typical: number;
}
export interface ChoiceInput<Value extends string = string> {
  readonly kind: 'choice';
  readonly state: InputState;
  /** All values that are still possible: one when answered. */
  readonly possible: readonly Value[];
}
export interface SetInput<Value extends string = string> {
  readonly kind: 'set';
  readonly state: InputState;
  /** Chosen members; empty while open. */
  readonly members: readonly Value[];
}

export type Scenario = { readonly [Id in NumberInputId]: NumberInput }
  & { readonly [Id in ChoiceInputId]: ChoiceInput<ChoiceValues[Id]> }
  & { readonly [Id in SetInputId]: SetInput<SetValues[Id]> };

/**
 * One possible world: every input has one value or is `null` where it is open and no value stands for it.
 * Rules run on a world; the engine runs them over all worlds that the scenario leaves open.
 */
export type World = { readonly [Id in NumberInputId]: number }
  & { readonly [Id in ChoiceInputId]: ChoiceValues[Id] | null }
  & { readonly [Id in SetInputId]: readonly SetValues[Id][] };

/** Open inputs with the values that the questionnaire offers for them. */
export interface OpenInput {
  readonly input: InputId;
  /** Values that an answer could fix: for a number the option points, for a set the single members. */
  readonly options: readonly (string | number)[];
}
