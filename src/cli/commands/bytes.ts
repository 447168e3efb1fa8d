import { checkWireInputs } from '../../wire/index.ts';
import { companyDataName } from '../../report/index.ts';
import { bytesDocument, type BytesDocument } from '../bytes-document.ts';
import { done, jsonText, unusable, type Command } from '../command.ts';
import { knownFor, OVERLAY_OPTION, ownStacks } from '../company-data.ts';
import { readJson, shownName } from '../read-json.ts';
import { textTable } from '../text-table.ts';

/** A list of the packets of a longer message would fill the memory before anybody could read it. */
const MOST_LISTED_BYTES = 8_388_608;

export const bytesCommand: Command = {
  name: 'bytes',
  summary: 'Packets and bytes of one stack in one traffic pattern, by phase, layer and field',
  positionals: ['wire-case.json'],
  options: { format: { value: 'FORMAT', choices: ['json', 'table'], about: 'json unless table is given' }, ...OVERLAY_OPTION },
  details: [
    'The file names a stack, <protocol>/<transport>/<security>, and what differs from the defaults of docs/wire-assumptions.md.',
    'A section for another protocol is refused. "wirewise schema wire-case" describes the file.',
  ],
  run: async ({ positionals, options }, world) => {
    const file = positionals[0] ?? '';
    const read = await readJson(file, world);
    if ('problem' in read) return unusable([read.problem]);
    const known = await knownFor(options, world);
    if ('problems' in known) return unusable(known.problems);
    const checked = checkWireInputs(read.value, ownStacks(known));
    if ('problems' in checked) {
      return unusable(checked.problems.map(({ field, expected, found, clause }) => `${shownName(file)}: ${field === '' ? 'document' : field}: expected ${expected} (${clause}), found ${found}`));
    }
    if (checked.inputs.payloadBytes > MOST_LISTED_BYTES) {
      return unusable([`${shownName(file)}: traffic.payloadBytes: expected at most ${MOST_LISTED_BYTES} bytes (every packet is listed field by field), found ${checked.inputs.payloadBytes}`]);
    }
    const document = bytesDocument(checked, known.catalogue);
    return done(options['format'] === 'table' ? tables(document) : jsonText(document));
  },
};

function tables({ stack, companyData, phases, counts, totals, fields, link, assumptions }: BytesDocument): string {
  const cells = (up: BytesDocument['totals']['up'], down: BytesDocument['totals']['down']) =>
    [up.packets, up.ipBytes, up.transportPayloadBytes, down.packets, down.ipBytes, down.transportPayloadBytes].map(String);
  const summary = textTable(
    ['phase', 'times', 'up packets', 'up IP bytes', 'up payload bytes', 'down packets', 'down IP bytes', 'down payload bytes'],
    [
      ...Object.entries(phases).map(([phase, { up, down }]) => [phase, String(counts[phase as keyof typeof counts]), ...cells(up, down)]),
      ['total', '', ...cells(totals.up, totals.down)],
    ],
    [1, 2, 3, 4, 5, 6, 7],
  );
  const detail = textTable(
    ['phase', 'packet', 'direction', 'layer', 'field', 'bytes', 'clause'],
    fields.map((row) => [row.phase, `${row.packet} ${row.label}`, row.direction, row.layer, row.field, String(row.bytes), row.clause ?? '']),
    [5],
  );
  return [stack, ...(companyData === undefined ? [] : [`With company data: ${companyDataName(companyData)}`]), '', summary, ...framesOnLink(link), detail, ...assumptions, ''].join('\n');
}

/** The frames that the packets take on their link, or that these are not modelled. */
function framesOnLink(link: BytesDocument['link']): readonly string[] {
  if (!link.modelled) return [`${link.link}: ${link.says}`, ''];
  const cells = ({ frames, frameBytes, airBytes }: typeof link.phases.connect.up) => [frames, frameBytes, airBytes].map(String);
  const rows = Object.entries(link.phases).map(([phase, { up, down }]) => [phase, ...cells(up), ...cells(down)]);
  const leftOut = link.notCounted.length === 0 ? [] : [`Left out of the frames: ${link.notCounted.join(', ')}.`, ''];
  return [textTable([link.link, 'up frames', 'up frame bytes', 'up bytes on the medium', 'down frames', 'down frame bytes', 'down bytes on the medium'], rows, [1, 2, 3, 4, 5, 6]), ...leftOut];
}
