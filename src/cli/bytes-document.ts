import { keepAlivesInGap, linkReport, modelSession, type DirectionTotals, type Packet, type PhaseTotals, type WireCase, type WireInputs } from '../wire/index.ts';

const PHASES = ['connect', 'firstMessage', 'perMessage', 'keepalive', 'disconnect'] as const;
type Phase = (typeof PHASES)[number];

export type BytesDocument = ReturnType<typeof bytesDocument>;

/**
 * Packets and bytes of one stack in one traffic pattern. `phases` are single occurrences: one connect, one message, one keep-alive
 * round; `counts` says how often each occurs in the run, and `totals` is their sum.
 */
export function bytesDocument({ stackId, stack, inputs }: WireCase) {
  const model = modelSession(stack, inputs);
  const { packets, phases, assumptions } = model;
  const counts = occurrences(inputs, hasTraffic(phases.keepalive));
  return {
    stack: stackId,
    inputs: given(inputs),
    phases,
    counts,
    totals: { up: total('up', phases, counts), down: total('down', phases, counts) },
    fields: PHASES.flatMap((phase) => packets[phase].flatMap((packet, index) => fieldRows(phase, index + 1, packet))),
    link: linkReport(stack, inputs, model),
    assumptions,
  };
}

/** The inputs without what was made from them. */
function given(inputs: WireInputs): WireInputs {
  const { established: _established, ...oscore } = inputs.oscore ?? {};
  const { coded: _coded, ...http3 } = inputs.http3 ?? {};
  const { propertyFields: _propertyFields, ...mqtt } = inputs.mqtt ?? {};
  return { ...inputs, ...(inputs.mqtt === undefined ? {} : { mqtt }), ...(inputs.oscore === undefined ? {} : { oscore }), ...(inputs.http3 === undefined ? {} : { http3 }) };
}

/** How often each phase occurs. With a new connection for each message the wire layer counts everything in the message. */
function occurrences({ connection, messages, intervalSeconds, keepAliveSeconds }: WireInputs, keepsAlive: boolean): Readonly<Record<Phase, number>> {
  switch (connection) {
    case 'per-message':
      return { connect: 0, firstMessage: 0, perMessage: messages, keepalive: 0, disconnect: 0 };
    case 'resumed':
      return { connect: messages, firstMessage: messages, perMessage: 0, keepalive: 0, disconnect: messages };
    case 'kept': {
      const inGap = keepsAlive ? keepAlivesInGap({ intervalSeconds, keepAliveSeconds }) : 0;
      return { connect: 1, firstMessage: Math.min(1, messages), perMessage: Math.max(0, messages - 1), keepalive: inGap * Math.max(0, messages - 1), disconnect: 1 };
    }
  }
}

function hasTraffic(phase: PhaseTotals): boolean {
  return phase.up.packets + phase.down.packets > 0;
}

function total(direction: 'up' | 'down', phases: Readonly<Record<Phase, PhaseTotals>>, counts: Readonly<Record<Phase, number>>): DirectionTotals {
  const sum = (of: keyof DirectionTotals) => PHASES.reduce((so, phase) => so + phases[phase][direction][of] * counts[phase], 0);
  return { packets: sum('packets'), ipBytes: sum('ipBytes'), transportPayloadBytes: sum('transportPayloadBytes') };
}

function fieldRows(phase: Phase, packet: number, { direction, label, fields }: Packet) {
  return fields.map((field) => ({
    phase, packet, label, direction, layer: field.layer, field: field.name, bytes: field.bytes, ...(field.repeat === undefined ? {} : { repeat: field.repeat }), clause: field.clause ?? null,
  }));
}
