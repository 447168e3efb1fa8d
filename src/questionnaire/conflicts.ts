import { type Answers } from './answers.ts';
import type { QuestionId } from './questions/index.ts';
import { withoutSetAside } from './to-scenario.ts';

/** Two answers that hardly hold together. Nothing is changed by it: the person decides which one was meant. */
export interface Conflict {
  readonly id: string;
  readonly questions: readonly QuestionId[];
  readonly text: string;
}

interface ConflictRule extends Conflict {
  readonly holds: (answers: Answers) => boolean;
}

export const conflictRules: readonly ConflictRule[] = [
  {
    id: 'uplink-and-push', questions: ['direction', 'push-to-device'],
    text: 'Data flow from the device only, but the other end must reach the device at any time.',
    holds: (answers) => answers.direction === 'uplink' && answers['push-to-device'] === 'yes',
  },
  {
    id: 'uplink-and-command', questions: ['direction', 'patterns'],
    text: 'Data flow from the device only, but commands to the device were ticked.',
    holds: (answers) => answers.direction === 'uplink' && has(answers, 'patterns', 'command'),
  },
  {
    id: 'no-broker-and-kept-messages', questions: ['broker', 'durability'],
    text: 'No broker may stand between, but messages must be kept for those away: something has to keep them.',
    holds: (answers) => answers.broker === 'unwanted' && (answers.durability === 'broker-queue' || answers.durability === 'persistent'),
  },
  {
    id: 'no-broker-and-work-queue', questions: ['broker', 'patterns'],
    text: 'A work queue needs a broker that hands the items out, but none is wanted.',
    holds: (answers) => answers.broker === 'unwanted' && has(answers, 'patterns', 'work-queue'),
  },
  {
    id: 'sleeping-and-fast-push', questions: ['sleepy', 'push-to-device', 'latency'],
    text: 'The device sleeps between messages, but must be reached within a second.',
    holds: (answers) => answers.sleepy === 'yes' && answers['push-to-device'] === 'yes' && (answers.latency === 'realtime' || answers.latency === 'interactive'),
  },
  {
    id: 'no-ip-and-ip-link', questions: ['ip-stack', 'link'],
    text: 'The device has no IP, but Ethernet, Wi-Fi or LTE was ticked, which are used with IP.',
    holds: (answers) => answers['ip-stack'] === 'no' && (['ethernet', 'wifi', 'lte'] as const).some((link) => has(answers, 'link', link)),
  },
  {
    id: 'no-ip-and-firewall', questions: ['ip-stack', 'firewall'],
    text: 'The device has no IP, so nothing it sends meets this firewall; the firewall belongs to the leg behind the gateway.',
    holds: (answers) => answers['ip-stack'] === 'no' && (answers.firewall === 'web-only' || answers.firewall === 'udp-blocked'),
  },
  {
    id: 'management-denied', questions: ['device-management', 'patterns'],
    text: 'Device management was ticked among what is exchanged, but answered with no.',
    holds: (answers) => answers['device-management'] === 'no' && has(answers, 'patterns', 'device-management'),
  },
  {
    id: 'files-denied', questions: ['file-transfer', 'patterns'],
    text: 'Files or firmware images were ticked among what is exchanged, but answered with no.',
    holds: (answers) => answers['file-transfer'] === 'no' && has(answers, 'patterns', 'bulk'),
  },
  {
    id: 'years-and-realtime', questions: ['power', 'latency'],
    text: 'A battery that lasts for years and a delay under 100 ms hardly go together: the radio would have to stay on.',
    holds: (answers) => answers.power === 'battery-years' && answers.latency === 'realtime',
  },
  {
    id: 'lorawan-and-large', questions: ['link', 'payload'],
    text: 'LoRaWAN carries at most 242 bytes in one frame, in many regions and settings far less.',
    holds: (answers) => has(answers, 'link', 'lorawan') && lowEnd(answers.payload) > 242,
  },
  {
    id: 'more-devices-than-one', questions: ['one-to-many', 'fleet'],
    text: 'One message must reach many devices, but the fleet is a single device.',
    holds: (answers) => answers['one-to-many'] === 'yes' && answers.fleet === 1,
  },
];

export function findConflicts(answers: Answers): readonly Conflict[] {
  const used = withoutSetAside(answers);
  return conflictRules.filter((rule) => rule.holds(used)).map(({ id, questions, text }) => ({ id, questions, text }));
}

function has(answers: Answers, question: QuestionId, option: string): boolean {
  const answer = answers[question];
  return Array.isArray(answer) && (answer as readonly unknown[]).includes(option);
}

function lowEnd(answer: Answers[QuestionId]): number {
  if (typeof answer === 'number') return answer;
  return Array.isArray(answer) && typeof answer[0] === 'number' ? answer[0] : 0;
}
