import { cite } from '../authoring/cite.ts';
import { figure } from '../authoring/facts.ts';
import type { Link } from '../schema/link.ts';

export const localBus: Link = {
  id: 'local-bus',
  name: 'Serial line or local bus',
  summary: 'RS-485, UART, CAN and the like inside a machine or cabinet.',
  ip: 'none',
  ipVersion: 'none',
  mtuBytes: figure('unknown', 'B', 'each bus sets its own; a Modbus RTU frame has 256 bytes', 'specified', 'modbus-serial'),
  downKbitPerSecond: figure([9.6, 115.2], 'kbit/s', 'common serial rates', 'assumed', 'modbus-serial', 'judgement'),
  upKbitPerSecond: figure([9.6, 115.2], 'kbit/s', 'common serial rates', 'assumed', 'modbus-serial', 'judgement'),
  rttMs: figure([5, 200], 'ms', 'a short request and its answer at common serial rates', 'assumed', 'modbus-serial', 'judgement'),
  lossShare: figure(0, 'share', 'undisturbed line', 'assumed', 'modbus-serial', 'judgement'),
  nat: { usual: 'not-ip', text: 'No IP on the bus; a gateway stands between.', sources: cite('modbus-serial') },
  udpNatTimeoutSeconds: figure('unknown', 's', 'does not apply: no IP', 'specified', 'modbus-serial'),
  tcpNatTimeoutSeconds: figure('unknown', 's', 'does not apply: no IP', 'specified', 'modbus-serial'),
  metered: false,
  constrained: true,
  frameLimitBytes: null,
  framing: 'not-modelled',
  notes: [],
};
