import { criteria } from '../../src/knowledge/criteria/index.ts';
import type { Capabilities, Catalogue, Figure, Grade, Link, ProtocolFamily, Stack } from '../../src/knowledge/index.ts';

const SOURCES = [{ source: 'test-source' }];

export function figure(value: Figure['value'], unit = 'KiB'): Figure {
  return { value, unit, condition: 'as stated in the test', sources: SOURCES, obtained: 'assumed', checked: '2026-11-25' };
}

export function grade(step: number): Grade {
  return { step, because: `graded ${step} in the test`, sources: SOURCES };
}

type CapabilityValues = { readonly [Id in keyof Capabilities]?: Capabilities[Id]['value'] };

const PLAIN: { readonly [Id in keyof Capabilities]: Capabilities[Id]['value'] } = {
  pushToDevice: 'while-connected', oneToMany: 'none', deliveryGuarantees: ['best-effort', 'at-least-once'], ordering: 'per-connection',
  storeAndForward: 'none', requestResponse: 'native', deviceManagement: 'none', streaming: 'messages-in-order', browserUse: 'none',
  intermediary: 'none', largeTransfer: 'unlimited', largestMessageBytes: null, workQueue: 'none',
};

export function capabilities(values: CapabilityValues = {}): Capabilities {
  return Object.fromEntries(Object.entries({ ...PLAIN, ...values }).map(([id, value]) => [id, { value, sources: SOURCES }])) as unknown as Capabilities;
}

export interface StackSketch {
  readonly id: string;
  readonly overheadBytes?: number;
  readonly ramKiB?: Figure['value'];
  readonly flashKiB?: Figure['value'];
  readonly grades?: Readonly<Record<string, number>>;
}

/** A stack from its id; its overhead is declared: one message with a header of the given size. */
export function stack({ id, overheadBytes = 10, ramKiB = { low: 4, high: 16 }, flashKiB = { low: 16, high: 64 }, grades }: StackSketch): Stack {
  const [protocol = '', transport = '', security = ''] = id.split('/');
  const credential = /-(psk|cert|mutual)$/.exec(security)?.[1] ?? null;
  return {
    id, protocol, name: id,
    transport: transport as Stack['transport'],
    security: security.replace(/-(psk|cert|mutual)$/, '') as Stack['security'],
    credential: credential as Stack['credential'],
    overhead: {
      kind: 'declared', connect: [], keepAlive: [], close: [],
      message: [{ from: 'client', label: 'MESSAGE', fields: [{ name: 'header', bytes: overheadBytes, clause: 'test' }, { name: 'payload', bytes: 'payload', clause: 'test' }] }],
    },
    ramKiB: figure(ramKiB), flashKiB: figure(flashKiB),
    ...(grades === undefined ? {} : { gradeOverrides: Object.fromEntries(Object.entries(grades).map(([id, step]) => [id, grade(step)])) }),
  };
}

export interface FamilySketch {
  readonly id: string;
  readonly stacks: readonly StackSketch[];
  readonly can?: CapabilityValues;
  /** Steps by criterion; 2 where nothing is said. */
  readonly grades?: Readonly<Record<string, number>>;
  readonly platforms?: Readonly<Record<string, 'yes' | 'limited' | 'no' | 'unknown'>>;
  readonly nonIpLinks?: ProtocolFamily['nonIpLinks'];
  readonly mandatedBy?: readonly string[];
  readonly clouds?: readonly string[];
}

export function family(sketch: FamilySketch): ProtocolFamily {
  const platforms = { 'mcu-baremetal': 'yes', rtos: 'yes', linux: 'yes', mobile: 'yes', browser: 'no', server: 'yes', ...sketch.platforms };
  const steps = Object.fromEntries(criteria.filter((criterion) => criterion.kind === 'assessed').map((criterion) => [criterion.id, 2]));
  return {
    id: sketch.id, name: sketch.id, summary: `The protocol ${sketch.id} of a test.`,
    capabilities: capabilities(sketch.can),
    nonIpLinks: sketch.nonIpLinks ?? [],
    platforms: Object.fromEntries(Object.entries(platforms).map(([id, support]) => [id, { support, note: 'as stated in the test', sources: SOURCES }])) as unknown as ProtocolFamily['platforms'],
    maturity: { standard: 'a test', status: 'mature', sources: SOURCES, checked: '2026-11-25' },
    grades: Object.fromEntries(Object.entries({ ...steps, ...sketch.grades }).map(([id, step]) => [id, grade(step)])),
    mandatedBy: (sketch.mandatedBy ?? []).map((standard) => ({ standard, sources: SOURCES })),
    clouds: (sketch.clouds ?? []).map((cloud) => ({ cloud, transports: ['tcp'], text: 'as stated in the test', sources: SOURCES })),
    stacks: sketch.stacks.map(stack),
  };
}

export function link(id: Link['id'], values: Partial<Link> = {}): Link {
  return {
    id, name: id, summary: `The link ${id} of a test.`, ip: 'native', ipVersion: 'v4', mtuBytes: figure(1500, 'B'),
    downKbitPerSecond: figure(1000, 'kbit/s'), upKbitPerSecond: figure(1000, 'kbit/s'), rttMs: figure(50, 'ms'), lossShare: figure(0, 'share'),
    nat: { usual: 'home-nat', text: 'as stated in the test', sources: SOURCES },
    udpNatTimeoutSeconds: figure(30, 's'), tcpNatTimeoutSeconds: figure(600, 's'), metered: false, constrained: false,
    frameLimitBytes: null, framing: 'ethernet', notes: [], ...values,
  };
}

export const SMALL_LINKS: readonly Link[] = [
  link('ethernet'),
  link('nb-iot', { rttMs: figure({ low: 500, high: 2_000 }, 'ms'), upKbitPerSecond: figure(30, 'kbit/s'), downKbitPerSecond: figure(30, 'kbit/s'), framing: 'cellular-ip' }),
  link('802.15.4', { ip: 'adapted', ipVersion: 'v6', mtuBytes: figure(1280, 'B'), framing: '802.15.4' }),
  link('lorawan', { ip: 'none', ipVersion: 'none', frameLimitBytes: figure({ low: 51, high: 222 }, 'B'), framing: 'lorawan' }),
  link('local-bus', { ip: 'none', ipVersion: 'none', framing: 'not-modelled' }),
];

/** Four families that differ in transport, intermediary and grades: small enough to reason about by hand. */
export const SMALL_FAMILIES: readonly ProtocolFamily[] = [
  family({
    id: 'datagram', can: { pushToDevice: 'reply-window', ordering: 'none', deliveryGuarantees: ['best-effort'], largestMessageBytes: 65_507, largeTransfer: 'none' },
    grades: { 'sleepy-device': 4, simplicity: 3, 'push-to-device': 1, 'delivery-assurance': 0, 'no-intermediary': 4 },
    stacks: [{ id: 'datagram/udp/none' }, { id: 'datagram/udp/dtls-1-3-cid-psk', overheadBytes: 24 }],
  }),
  family({
    id: 'broker', can: { intermediary: 'broker', oneToMany: 'broker-fan-out', pushToDevice: 'queued-until-wake', deliveryGuarantees: ['best-effort', 'at-least-once', 'exactly-once'] },
    grades: { 'push-to-device': 4, 'one-to-many': 4, decoupling: 4, 'no-intermediary': 1, 'delivery-assurance': 3, maturity: 4 },
    stacks: [{ id: 'broker/tcp/none' }, { id: 'broker/tcp/tls-1-3-cert', ramKiB: { low: 32, high: 64 } }, { id: 'broker/websocket/tls-1-3-cert', ramKiB: { low: 36, high: 70 } }],
    clouds: ['aws'],
  }),
  family({
    id: 'asking', can: { pushToDevice: 'none', browserUse: 'native' },
    grades: { 'request-response': 4, 'firewall-traversal': 4, 'browser-fit': 4, simplicity: 4, maturity: 4, 'push-to-device': 0 },
    platforms: { browser: 'yes' },
    stacks: [{ id: 'http-1-1/tcp/none', overheadBytes: 200 }, { id: 'http-1-1/tcp/tls-1-3-cert', overheadBytes: 222, ramKiB: { low: 32, high: 64 } }],
    mandatedBy: ['gnmi'],
  }),
  family({
    id: 'frame', can: { pushToDevice: 'reply-window', largeTransfer: 'none', deliveryGuarantees: ['best-effort'] }, nonIpLinks: ['lorawan', 'local-bus'],
    grades: { simplicity: 3, 'sleepy-device': 4 },
    stacks: [{ id: 'frame/link/none', overheadBytes: 0, ramKiB: 'unknown' }],
  }),
];

export function catalogueOf(families: readonly ProtocolFamily[], links: readonly Link[] = SMALL_LINKS): Catalogue {
  return {
    date: '2026-11-25',
    sources: [{ id: 'test-source', title: 'A test', kind: 'judgement', year: 2026 }],
    families: [...families], links: [...links], criteria: [...criteria],
  };
}

export const SMALL_CATALOGUE: Catalogue = catalogueOf(SMALL_FAMILIES);
