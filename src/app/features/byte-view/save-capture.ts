import { captureFile, type WireCase } from '../../../wire/index.ts';
import { downloadFile } from '../../ui/download-file.ts';
import { problemText } from './problem-text.ts';

/** Enough to see the first message, one in the steady state, and that the next is alike. */
const MESSAGES = 3;

/** Saves the exchange as a capture file. @returns what the file holds, or why there is none */
export function saveCapture({ stack, inputs }: WireCase, name: string): string {
  const capture = captureFile(stack, { ...inputs, messages: MESSAGES });
  if ('problems' in capture) return capture.problems.map(problemText).join(' ');
  downloadFile(name, 'application/vnd.tcpdump.pcap', new Uint8Array(capture.file));
  return [`Saved: connecting, ${capture.messages} messages, closing`, ...capture.notes].join('; ');
}
