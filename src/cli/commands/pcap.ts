import { captureFile, checkWireInputs, type WireProblem } from '../../wire/index.ts';
import { done, jsonText, unusable, type Command } from '../command.ts';
import { readJson, shownName } from '../read-json.ts';

export const pcapCommand: Command = {
  name: 'pcap',
  summary: 'The same exchange as a capture file that tshark and Wireshark dissect',
  positionals: ['wire-case.json'],
  options: { out: { value: 'FILE', about: 'where the capture file goes; needed' } },
  details: [
    'Prints what was written: file, link type, packets, messages, bytes.',
    'The wire case names a stack, as for "bytes". Messages, connections and keep-alive rounds are those that "bytes" counts; what does not fit 8 MiB is left out, and a line on standard error says so.',
    'Plain stacks are byte for byte what travels; protected records have real headers and pseudo-random bodies of the right size. The same case gives the same file.',
    'Ports are the registered ones. tshark needs to be told what has none: MQTT-SN with -d udp.port==1884,mqttsn, messages straight on a link with -o uat:user_dlts (the line on standard error shows how).',
  ],
  run: async ({ positionals, options }, world) => {
    const file = positionals[0] ?? '';
    const out = options['out'];
    if (out === undefined) return unusable(['pcap: option --out: expected FILE, found nothing']);
    const read = await readJson(file, world);
    if ('problem' in read) return unusable([read.problem]);
    const checked = checkWireInputs(read.value);
    const capture = 'problems' in checked ? checked : captureFile(checked.stack, checked.inputs);
    if ('problems' in capture) return unusable(capture.problems.map((problem) => problemLine(file, problem)));
    const fault = await world.write(out, capture.file);
    if (fault !== null) return unusable([fault]);
    return done(jsonText({ file: out, linkType: capture.linkType, packets: capture.frames.length, messages: capture.messages, bytes: capture.file.length }), capture.notes);
  },
};

function problemLine(file: string, { field, expected, found, clause }: WireProblem): string {
  return `${shownName(file)}: ${field === '' ? 'document' : field}: expected ${expected} (${clause}), found ${found}`;
}
