import { BESIDE_THE_RANKING } from '../../src/engine/index.ts';
import type { ChoiceInputId, InputId, NumberInputId, OpenInput, Scenario, SetInputId } from '../../src/engine/index.ts';

/** Every option of each choice, and the span and stand-in of each number, for tests that need a scenario without the questionnaire. */
export const CHOICE_OPTIONS: Readonly<Record<ChoiceInputId, readonly string[]>> = {
  platform: ['mcu-baremetal', 'rtos', 'linux', 'mobile', 'browser', 'server'],
  ipStack: ['yes', 'no'],
  nat: ['none', 'nat', 'private-network'],
  firewall: ['open', 'udp-blocked', 'web-only'],
  metered: ['yes', 'no'],
  topology: ['device-cloud', 'device-gateway', 'gateway-cloud', 'device-device', 'lan', 'server-server', 'browser-client'],
  direction: ['uplink', 'downlink', 'both'],
  guarantee: ['best-effort', 'at-least-once', 'exactly-once'],
  ordered: ['yes', 'no'],
  latency: ['realtime', 'interactive', 'seconds', 'relaxed'],
  pushToDevice: ['yes', 'no'],
  oneToMany: ['yes', 'no'],
  reportBursts: ['yes', 'no'],
  security: ['none', 'transport', 'end-to-end'],
  credentials: ['psk', 'server-certificate', 'mutual-certificate', 'token'],
  power: ['mains', 'battery-days', 'battery-years'],
  sleepy: ['yes', 'no'],
  broker: ['available', 'unwanted'],
  cloud: ['aws', 'azure', 'google', 'self-hosted', 'other'],
  team: ['small', 'dedicated'],
  deviceManagement: ['yes', 'no'],
  fileTransfer: ['yes', 'no'],
  durability: ['none', 'broker-queue', 'persistent'],
  multiplexing: ['yes', 'no'],
  payloadEncoding: ['json', 'cbor', 'senml-json', 'senml-cbor', 'protobuf', 'binary'],
  todaysProtocol: ['coap', 'mqtt', 'alpha', 'nothing'],
};

export const NUMBER_SPANS: Readonly<Record<NumberInputId, { readonly low: number; readonly high: number; readonly typical: number }>> = {
  deviceRamKiB: { low: 1, high: 16_777_216, typical: 256 },
  deviceFlashKiB: { low: 1, high: 16_777_216, typical: 1_024 },
  payloadBytes: { low: 1, high: 1_000_000, typical: 50 },
  messagesPerDay: { low: 1, high: 864_000, typical: 1_440 },
  lossShare: { low: 0, high: 0.3, typical: 0.01 },
  roundTripMs: { low: 1, high: 10_000, typical: 50 },
  fleetSize: { low: 1, high: 10_000_000, typical: 1_000 },
};

export const SET_OPTIONS: Readonly<Record<SetInputId, readonly string[]>> = {
  links: ['ethernet', 'wifi', 'lte', 'lte-m', 'nb-iot', '2g', 'lorawan', 'ble', '802.15.4', 'satellite', 'local-bus'],
  patterns: ['telemetry', 'command', 'pub-sub', 'request-response', 'rpc', 'stream', 'bulk', 'device-management', 'work-queue'],
  standards: ['ocpp', 'gnmi'],
};

export type Given = { readonly [Id in NumberInputId]?: number | readonly [number, number] }
  & { readonly [Id in ChoiceInputId]?: string | readonly string[] }
  & { readonly [Id in SetInputId]?: readonly string[] };

/** A scenario with the given answers; everything else is unanswered and keeps all its values. */
export function scenarioWith(given: Given = {}): Scenario {
  const entries: [string, unknown][] = [];
  for (const [id, span] of Object.entries(NUMBER_SPANS)) {
    const value = given[id as NumberInputId];
    if (value === undefined) entries.push([id, { kind: 'number', state: 'unanswered', range: { low: span.low, high: span.high }, typical: span.typical }]);
    else if (typeof value === 'number') entries.push([id, { kind: 'number', state: 'answered', range: { low: value, high: value }, typical: value }]);
    else entries.push([id, { kind: 'number', state: 'answered', range: { low: value[0], high: value[1] }, typical: Math.sqrt(value[0] * value[1]) }]);
  }
  for (const [id, all] of Object.entries(CHOICE_OPTIONS)) {
    const value = given[id as ChoiceInputId];
    const possible = value === undefined ? all : typeof value === 'string' ? [value] : value;
    entries.push([id, { kind: 'choice', state: value === undefined ? 'unanswered' : 'answered', possible }]);
  }
  for (const id of Object.keys(SET_OPTIONS)) {
    const value = given[id as SetInputId];
    entries.push([id, { kind: 'set', state: value === undefined ? 'unanswered' : 'answered', members: value ?? [] }]);
  }
  return Object.fromEntries(entries) as unknown as Scenario;
}

/** The open inputs of a scenario with their options; for numbers, four points over the span. */
export function openInputsOf(scenario: Scenario): OpenInput[] {
  return (Object.keys(scenario) as InputId[]).flatMap((input): OpenInput[] => {
    const state = scenario[input];
    if (state.state === 'answered' || BESIDE_THE_RANKING.has(input)) return [];
    switch (state.kind) {
      case 'number': {
        const { low, high } = state.range;
        const from = Math.max(low, 0.001);
        return [{ input, options: [0, 1, 2, 3].map((step) => from * (high / from) ** (step / 3)) }];
      }
      case 'choice': return [{ input, options: state.possible }];
      case 'set': return [{ input, options: SET_OPTIONS[input as SetInputId] }];
    }
  });
}
