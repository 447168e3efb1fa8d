import { says } from '../authoring/facts.ts';
import { property, standing } from '../authoring/newcomer.ts';
import { cited, num, verified } from '../authoring/rows.ts';
import type { Newcomer } from '../schema/newcomer.ts';

export const mqttOverQuic: Newcomer = {
  id: 'mqtt-over-quic',
  name: 'MQTT over QUIC',
  summary: 'MQTT with QUIC in place of TCP and TLS: one round trip to connect, and a connection that survives a new address.',
  rows: ['B-123', 'B-802', 'B-1201'],
  considerWhen: [
    says('Clients of the Linux class move or sit on lossy links: the connection survives a new address and reconnects fast.', 'emqx-quic', 'rfc-9000 §9'),
    says('Several streams must not wait for each other behind one lost packet.', 'emqx-quic', 'rfc-9308 §4'),
  ],
  avoidWhen: [
    says('The device is a microcontroller: no footprint is published for QUIC on one.', 'emqx-quic', 'judgement'),
    says('Networks on the way block UDP: 3 to 5 percent did, so TCP must stand by.', 'rfc-9308 §2'),
    says('A standard or a choice of brokers is needed: it is the design of one vendor.', 'emqx-quic'),
  ],
  standing: standing('Design of EMQX, not standardised, meant for OASIS; experimental', 'emqx-quic'),
  properties: [
    property('Sessions', 'No persistent session when several streams are used', 'emqx-quic'),
    property('First data', 'One round trip, none with early data', 'rfc-9000'),
    property('Brokers', 'EMQX; NanoMQ as a bridge', 'emqx-quic', 'nanomq'),
  ],
  figures: [
    { ...cited('stated-by-vendor', 'emqx-quic'), ...num('port', 14_567, 'UDP port', 'default of EMQX') },
    { ...verified('measured', 'rfc-9308 §2'), ...num('networks that block UDP', [0.03, 0.05], 'share', 'measurements of 2016') },
  ],
  notRanked: { because: 'One vendor’s design without a byte model or a published footprint: grades on memory, maturity and cost would be guesses.', missing: ['exchange in the byte model', 'memory of a client', 'second broker'] },
};
