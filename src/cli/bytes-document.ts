import { exchangeTimes } from '../estimate/index.ts';
import type { Catalogue } from '../knowledge/index.ts';
import { keepAlivesInGap, linkReport, messageUnderLoss, modelSession, sizeRun, type Packet, type PhaseTotals, type WireCase, type WireInputs } from '../wire/index.ts';

const PHASES = ['connect', 'firstMessage', 'perMessage', 'keepalive', 'disconnect'] as const;
type Phase = (typeof PHASES)[number];

export type BytesDocument = ReturnType<typeof bytesDocument>;

/**
 * Packets and bytes of one stack in one traffic pattern. `phases` are single occurrences: one connect, one message, one keep-alive
 * round; `counts` says how often each occurs in the run. `totals` is the run message by message: the sum of the phases times their counts but for
 * what grows on the way (delivery ids, stream numbers, header tables). `times` are those of the first message and of a later one; with
 * a loss rate, `underLoss` is the mean for each delivered message.
 */
export function bytesDocument({ stackId, stack, inputs }: WireCase, { links, overlay }: Pick<Catalogue, 'links' | 'overlay'>) {
  const model = modelSession(stack, inputs);
  const { packets, phases, assumptions } = model;
  const counts = occurrences(inputs, hasTraffic(phases.keepalive));
  return {
    stack: stackId,
    ...(overlay === undefined ? {} : { companyData: overlay }),
    inputs: given(inputs),
    phases,
    counts,
    totals: sizeRun(stack, inputs),
    times: exchangeTimes(stack, inputs, links),
    ...(inputs.network.lossRate > 0 ? { underLoss: messageUnderLoss(stack, inputs) } : {}),
    fields: PHASES.flatMap((phase) => packets[phase].flatMap((packet, index) => fieldRows(phase, index + 1, packet))),
    link: linkReport(stack, inputs, model),
    assumptions,
  };
}

/** The inputs without what was made from them; a profile by its name. */
function given(inputs: WireInputs) {
  const { early: _early, ...own } = inputs;
  const { established: _established, ...oscore } = inputs.oscore ?? {};
  const { coded: _coded, opening: _opening, ...http3 } = inputs.http3 ?? {};
  const { propertyFields: _propertyFields, ...mqtt } = inputs.mqtt ?? {};
  const { compress: _compress, ...websocket } = inputs.websocket ?? {};
  const { profile, ...tls } = inputs.tls ?? {};
  return {
    ...own, ...(inputs.mqtt === undefined ? {} : { mqtt }), ...(inputs.oscore === undefined ? {} : { oscore }), ...(inputs.http3 === undefined ? {} : { http3 }),
    ...(inputs.websocket === undefined ? {} : { websocket }), ...(inputs.tls === undefined ? {} : { tls: { ...tls, ...(profile === undefined ? {} : { profile: profile.id }) } }),
  };
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

function fieldRows(phase: Phase, packet: number, { direction, label, fields }: Packet) {
  return fields.map((field) => ({
    phase, packet, label, direction, layer: field.layer, field: field.name, bytes: field.bytes, ...(field.repeat === undefined ? {} : { repeat: field.repeat }), clause: field.clause ?? null,
  }));
}
