import type { ChoiceInputId, NumberInputId } from '../engine/index.ts';
import { isKnown, type Answers } from './answers.ts';
import type { QuestionId } from './questions/index.ts';

/**
 * What follows from other answers by the meaning of the words. Applied only while the input's own question is open; where it is only
 * the usual case (`usually`), "I don't know" keeps every value possible and the question is still asked.
 */
export interface Implication {
  readonly id: string;
  readonly from: QuestionId;
  readonly input: ChoiceInputId;
  readonly value: string;
  readonly usually?: true;
  readonly holds: (answers: Answers) => boolean;
  readonly because: string;
}

/** A better stand-in for an open number than the question's own; the range of possible values stays as it is. */
export interface TypicalValue {
  readonly id: string;
  readonly from: QuestionId;
  readonly input: NumberInputId;
  /** In the scenario's unit. */
  readonly typical: number;
  readonly holds: (answers: Answers) => boolean;
  readonly because: string;
}

/** Links that carry IP by themselves (`ip: native` in the catalogue). */
const LINKS_WITH_IP: readonly string[] = ['2g', 'ethernet', 'lte', 'lte-m', 'nb-iot', 'satellite', 'wifi'];

export const implications: readonly Implication[] = [
  {
    id: 'bulk-is-file-transfer', from: 'patterns', input: 'fileTransfer', value: 'yes',
    holds: (answers) => includes(answers, 'patterns', 'bulk'),
    because: 'Files or firmware images were ticked among what is exchanged.',
  },
  {
    id: 'management-is-management', from: 'patterns', input: 'deviceManagement', value: 'yes',
    holds: (answers) => includes(answers, 'patterns', 'device-management'),
    because: 'Device management was ticked among what is exchanged.',
  },
  {
    id: 'uplink-needs-no-push', from: 'direction', input: 'pushToDevice', value: 'no',
    holds: (answers) => answers.direction === 'uplink',
    because: 'Data flow from the device only.',
  },
  {
    id: 'system-brings-ip', from: 'platform', input: 'ipStack', value: 'yes',
    holds: (answers) => consistsOf(answers, 'platform', ['browser', 'linux', 'mobile', 'server']),
    because: 'These platforms carry IP with their operating system.',
  },
  {
    id: 'link-is-used-with-ip', from: 'link', input: 'ipStack', value: 'yes', usually: true,
    holds: (answers) => answers['ip-stack'] === undefined && (isKnown(answers.link) ? consistsOf(answers, 'link', LINKS_WITH_IP) : answers.topology !== 'device-gateway'),
    because: 'No link without IP was ticked; delivery without IP over a cellular link is a service to be ordered.',
  },
  {
    id: 'page-is-browser-client', from: 'platform', input: 'topology', value: 'browser-client',
    holds: (answers) => consistsOf(answers, 'platform', ['browser']),
    because: 'The endpoint is a web page.',
  },
  {
    id: 'servers-run-on-mains', from: 'platform', input: 'power', value: 'mains',
    holds: (answers) => consistsOf(answers, 'platform', ['server']),
    because: 'The endpoint is a server.',
  },
  {
    id: 'servers-stay-awake', from: 'platform', input: 'sleepy', value: 'no',
    holds: (answers) => consistsOf(answers, 'platform', ['server']),
    because: 'The endpoint is a server.',
  },
];

/** RFC 7228 section 3 for constrained classes; the others are sizes in which such systems are usually sold. */
export const typicalValues: readonly TypicalValue[] = [
  {
    id: 'ram-of-bare-metal', from: 'platform', input: 'deviceRamKiB', typical: 50,
    holds: (answers) => consistsOf(answers, 'platform', ['mcu-baremetal']),
    because: 'RFC 7228 places its largest constrained class at about 50 KiB of RAM.',
  },
  {
    id: 'ram-of-linux', from: 'platform', input: 'deviceRamKiB', typical: 524_288,
    holds: (answers) => consistsOf(answers, 'platform', ['linux']),
    because: 'Embedded Linux boards usually have 512 MiB or more.',
  },
  {
    id: 'ram-of-computers', from: 'platform', input: 'deviceRamKiB', typical: 4_194_304,
    holds: (answers) => consistsOf(answers, 'platform', ['browser', 'mobile', 'server']),
    because: 'Phones, computers and servers usually have 4 GiB or more.',
  },
  {
    id: 'flash-of-bare-metal', from: 'platform', input: 'deviceFlashKiB', typical: 250,
    holds: (answers) => consistsOf(answers, 'platform', ['mcu-baremetal']),
    because: 'RFC 7228 places its largest constrained class at about 250 KiB of code.',
  },
  {
    id: 'flash-of-computers', from: 'platform', input: 'deviceFlashKiB', typical: 8_388_608,
    holds: (answers) => consistsOf(answers, 'platform', ['browser', 'linux', 'mobile', 'server']),
    because: 'Storage of such systems is usually 8 GiB or more.',
  },
];

function includes(answers: Answers, question: QuestionId, option: string): boolean {
  const answer = answers[question];
  return Array.isArray(answer) && (answer as readonly unknown[]).includes(option);
}

function consistsOf(answers: Answers, question: QuestionId, allowed: readonly string[]): boolean {
  const answer = answers[question];
  return isKnown(answer) && Array.isArray(answer) && answer.length > 0 && (answer as readonly unknown[]).every((option) => allowed.includes(String(option)));
}
