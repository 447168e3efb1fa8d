import { FAMILY_IDS } from '../schema/ids.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';
import type { Problem } from '../stack-id.ts';
import { shownValue } from './bounded-json.ts';
import { stackOn } from './in-house-family.ts';
import { gradedCriteria } from './name-problems.ts';
import type { OverlayGround } from './overlay.ts';
import type { OverlayData, OverlayProtocol } from './overlay-schema.ts';

/** Grades that no other protocol can lend: how far this one is, and what it leaves to build. */
const OWN_GRADES = ['maturity', 'simplicity', 'interoperable-data'] as const;
const MOST_MESSAGES = 20;
const MOST_FIELDS = 50;
const LARGEST_FIELD = 65_535;

/** What a protocol of the company lacks to stand beside the others. */
export function protocolProblems({ protocols = [] }: OverlayData, { catalogue }: OverlayGround): readonly Problem[] {
  const graded = gradedCriteria(catalogue);
  return protocols.flatMap((own, at) => {
    const path = `protocols[${at}]`;
    const base = catalogue.families.find(({ id }) => id === own.basedOn);
    return [
      ...idProblems(own.id, path, protocols.findIndex(({ id }) => id === own.id) === at),
      ...(base === undefined ? [{ field: `${path}.basedOn`, expected: 'the id of a protocol family of the catalogue', found: shownValue(own.basedOn) }] : stackProblems(own, path, base)),
      ...messageProblems(own, path),
      ...OWN_GRADES.filter((id) => own.grades[id] === undefined).map((id) => ({ field: `${path}.grades.${id}`, expected: 'a step from 0 to 4 with reason and source', found: 'nothing' })),
      ...Object.keys(own.grades).filter((id) => !graded.includes(id)).map((id) => ({ field: `${path}.grades.${id}`, expected: `a criterion that is graded (${graded.join(', ')})`, found: shownValue(id) })),
    ];
  });
}

/** The byte model treats ids that begin like a family as versions of it. */
function idProblems(id: string, path: string, first: boolean): Problem[] {
  const like = FAMILY_IDS.find((family) => id.startsWith(family));
  return [
    ...(like === undefined ? [] : [{ field: `${path}.id`, expected: `an id that does not begin like ${like}`, found: shownValue(id) }]),
    ...(first ? [] : [{ field: `${path}.id`, expected: 'each once', found: shownValue(id) }]),
  ];
}

function stackProblems({ stacks }: OverlayProtocol, path: string, base: ProtocolFamily): Problem[] {
  const usable = [...new Set(base.stacks.filter(isUsable).map(({ id }) => id.slice(id.indexOf('/') + 1)))];
  return stacks.flatMap(({ on }, at) => [
    ...(stackOn(base, on) !== null && usable.includes(on) ? [] : [{ field: `${path}.stacks[${at}].on`, expected: usable.length === 0 ? 'another family: none of these stacks can carry fields that are given as data' : `one of ${usable.join(', ')}`, found: shownValue(on) }]),
    ...(stacks.findIndex((other) => other.on === on) === at ? [] : [{ field: `${path}.stacks[${at}].on`, expected: 'each once', found: shownValue(on) }]),
  ]);
}

/** OSCORE protects the options of CoAP (RFC 8613 §1), and streams of QUIC are laid out by HTTP/3 here: neither takes fields that are given as data. */
function isUsable({ security, transport }: ProtocolFamily['stacks'][number]): boolean {
  return security !== 'oscore' && transport !== 'quic';
}

function messageProblems({ messages }: OverlayProtocol, path: string): Problem[] {
  return Object.entries(messages).flatMap(([phase, list]) => {
    const at = `${path}.messages.${phase}`;
    return [
      ...(list.length > MOST_MESSAGES ? [{ field: at, expected: `at most ${MOST_MESSAGES} messages`, found: String(list.length) }] : []),
      ...list.flatMap(({ fields }, message) => [
        ...(fields.length === 0 || fields.length > MOST_FIELDS ? [{ field: `${at}[${message}].fields`, expected: `1 to ${MOST_FIELDS} fields`, found: String(fields.length) }] : []),
        ...fields.flatMap(({ bytes }, field) => (typeof bytes !== 'number' || (Number.isInteger(bytes) && bytes >= 0 && bytes <= LARGEST_FIELD) ? []
          : [{ field: `${at}[${message}].fields[${field}].bytes`, expected: `a whole number of bytes from 0 to ${LARGEST_FIELD}, "payload", "topic" or "device-id"`, found: shownValue(bytes) }])),
      ]),
      ...(phase === 'message' && !list.some(({ fields }) => fields.some(({ bytes }) => bytes === 'payload')) ? [{ field: at, expected: 'a field that is the payload', found: 'none' }] : []),
    ];
  });
}
