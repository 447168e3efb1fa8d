import type { LegId } from '../../engine/index.ts';
import type { Answers } from '../answers.ts';
import type { QuestionId } from '../questions/index.ts';

type LegAnswers = { readonly [Id in QuestionId]?: Answers[Id] | undefined };

/** A leg that comes with the one that was asked about, and how its answers differ. */
export interface LegRule {
  readonly id: Exclude<LegId, 'messages'>;
  readonly applies: (answers: Answers) => boolean;
  /** Answers that hold there, given those of the first leg; `undefined` leaves the question open. */
  readonly answers: (first: Answers) => LegAnswers;
  readonly because: string;
}

/** What belongs to one device and its link says nothing about the legs behind: neither that a link of a few metres goes unprotected. */
const notOfTheDevice = ({ security }: Answers) => ({
  security: security === 'none' ? undefined : security,
  ram: undefined, flash: undefined, 'ip-stack': 'yes', link: undefined, loss: undefined, 'round-trip': undefined, metered: undefined, interval: undefined, bursts: undefined,
  power: 'mains', sleepy: 'no', credentials: undefined, standards: undefined, 'device-management': undefined, 'file-transfer': undefined,
}) satisfies LegAnswers;

/** A leg more is a rule more. */
export const legRules: readonly LegRule[] = [
  {
    id: 'gateway-cloud',
    applies: ({ topology }) => topology === 'device-gateway',
    answers: (first) => ({ ...notOfTheDevice(first), topology: 'gateway-cloud', platform: ['linux'], nat: undefined, multiplexing: 'yes' }),
    because: 'Nodes talk to a gateway: what the gateway sends on is a leg of its own, with a computer on mains at its start.',
  },
  {
    id: 'cloud-services',
    applies: ({ topology, patterns, durability }) => ['device-gateway', 'gateway-cloud', 'device-cloud'].includes(String(topology))
      && (includes(patterns, 'work-queue') || durability === 'broker-queue' || durability === 'persistent'),
    answers: (first) => ({ ...notOfTheDevice(first), topology: 'server-server', platform: ['server'], link: ['ethernet'], nat: 'none', firewall: 'open', fleet: undefined, 'push-to-device': undefined, cloud: undefined }),
    because: 'Messages are kept or handed out behind the cloud’s door: services take them from there.',
  },
  {
    id: 'firmware',
    applies: ({ patterns, 'file-transfer': files }) => includes(patterns, 'bulk') && Array.isArray(patterns) && patterns.length > 1 && files !== 'yes',
    answers: () => ({
      patterns: ['bulk'], payload: undefined, interval: undefined, bursts: undefined, direction: 'downlink', guarantee: 'at-least-once', ordered: undefined, latency: 'relaxed',
      'push-to-device': undefined, 'one-to-many': undefined, durability: undefined, 'file-transfer': undefined,
    }),
    because: 'Files were ticked beside messages, and nothing says that they must travel over the same protocol.',
  },
];

function includes(answer: Answers[QuestionId], option: string): boolean {
  return Array.isArray(answer) && (answer as readonly unknown[]).includes(option);
}
