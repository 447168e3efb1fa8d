import { checksum, CHECKSUM_LENGTH } from '../../base/index.ts';
import { shown, type Notice } from '../notice.ts';
import { COMPANY_DATA_KEY, companyDataNotice, companyDataOf } from '../company-data.ts';
import { emptyState, type State } from '../state.ts';
import { readParameters, type Parameter } from './link-text.ts';
import * as p1 from './versions/p1.ts';
import * as v1 from './versions/v1.ts';

/** No link that we write is longer; text beyond is refused unread. */
export const MAX_LINK_TEXT = 8_000;

export interface DecodedLink {
  /** False where the text holds no link state at all, for example the bare address of the page. */
  readonly found: boolean;
  /** True when everything was read as it was written. Otherwise no result may be shown as if all were well. */
  readonly intact: boolean;
  readonly state: State;
  readonly notices: readonly Notice[];
}

interface CodecVersion {
  readonly read: (parameters: readonly Parameter[]) => { readonly state: State; readonly notices: readonly Notice[] };
}

type Versions = ReadonlyMap<string, CodecVersion>;

/** Every version that was ever published stays here; the readable ones alone for outlets that count their bytes. */
const READABLE: Versions = new Map([[v1.VERSION, v1]]);

/** The part after `#`, readable `key=value` pairs. The same state gives the same text everywhere. */
export function encodeLink(state: State): string {
  const body = v1.write(state);
  return `${body}&k=${checksum(body)}`;
}

/** The same state in at most 120 characters for an ordinary decision, for QR codes and images; no longer readable to people. */
export function encodePackedLink(state: State): string {
  const body = p1.write(state);
  return `${body}&k=${checksum(body)}`;
}

/** Reads a link, or the part after its `#` or `?`. Never throws. The company data that it names stay in `unread`: see `companyDataOf`. */
export function decodeLink(text: string): DecodedLink {
  const link = decode(text, new Map([...READABLE, [p1.VERSION, p1]]));
  const used = companyDataOf(link.state);
  return used === null ? link : { ...link, notices: link.notices.map((notice) => (notice.code === 'unknown-key' && notice.field === COMPANY_DATA_KEY ? companyDataNotice(used) : notice)) };
}

/** Reads readable links alone: a packed one counts as written by a newer page. */
export function decodeReadableLink(text: string): DecodedLink {
  return decode(text, READABLE);
}

function decode(text: string, versions: Versions): DecodedLink {
  if (text.length > MAX_LINK_TEXT) {
    return failed({ severity: 'error', code: 'too-long', field: 'link', expected: `at most ${MAX_LINK_TEXT} characters`, found: `${text.length}` });
  }
  const all = readParameters(text);
  const starts = all.flatMap((parameter, index) => (parameter.key === 'v' ? [index] : []));
  for (const start of starts.toReversed()) {
    const intact = readIntact(all, start, versions);
    if (intact !== null) return intact;
  }
  return recover(all, starts.at(-1), versions);
}

/** From `v` to the checksum, as written; what stands before and after belongs to the address or to a tracker. */
function readIntact(all: readonly Parameter[], start: number, versions: Versions): DecodedLink | null {
  const end = all.findIndex((parameter, index) => index > start && parameter.key === 'k');
  if (end < 0) return null;
  const body = all.slice(start, end);
  const written = all[end]?.value ?? '';
  // Punctuation or words that a sentence put behind the link follow the checksum directly.
  if (written.slice(0, CHECKSUM_LENGTH) !== checksum(body.map((parameter) => parameter.text).join('&'))) return null;
  const version = body[0]?.value ?? '';
  const codec = versions.get(version);
  if (codec === undefined) return newer(version, versions);
  const { state, notices } = codec.read(body);
  const behind = all.slice(end + 1).map((parameter): Notice => (
    { severity: 'info', code: 'foreign-part', field: shown(parameter.key), expected: 'nothing after the checksum', found: `${shown(parameter.value ?? parameter.key)}; it was left out` }));
  return { found: true, intact: !notices.some((notice) => notice.severity === 'error'), state, notices: [...notices, ...behind] };
}

/** The checksum does not hold: say so, and read what can be read. */
function recover(all: readonly Parameter[], start: number | undefined, versions: Versions): DecodedLink {
  const known = all.filter((parameter) => parameter.value !== null && v1.isKnownKey(parameter.key));
  const sum = all.find((parameter) => parameter.key === 'k' && parameter.value !== null);
  if (start === undefined && sum === undefined && known.length < 2) return { found: false, intact: false, state: emptyState, notices: [] };
  const notices: Notice[] = [];
  const version = start === undefined ? undefined : all[start]?.value ?? '';
  if (version === undefined) notices.push({ severity: 'error', code: 'version-missing', field: 'v', expected: 'v=1 at the start', found: 'nothing; the beginning of the link is missing' });
  else if (/^\d{1,3}$/.test(version) && !versions.has(version)) return newer(version, versions);
  notices.push(sum === undefined
    ? { severity: 'error', code: 'checksum-missing', field: 'k', expected: `a checksum of ${CHECKSUM_LENGTH} characters at the end`, found: 'nothing; the link was cut off' }
    : { severity: 'error', code: 'checksum-wrong', field: 'k', expected: 'the checksum of the link', found: `${shown(sum.value)}; the link was changed or cut` });
  // A damaged packed link unpacks to other answers, not to fewer.
  if (version === p1.VERSION) return { found: true, intact: false, state: emptyState, notices };
  const usable = all.slice(start ?? 0).filter((parameter) => parameter.key !== 'k' && (start !== undefined || v1.isKnownKey(parameter.key)));
  const { state, notices: fromReading } = (versions.get(version ?? '') ?? v1).read(usable);
  return { found: true, intact: false, state, notices: [...notices, ...fromReading] };
}

function newer(version: string, versions: Versions): DecodedLink {
  return failed({ severity: 'error', code: 'version-newer', field: 'v', expected: `a version out of ${[...versions.keys()].join(', ')}`, found: `${shown(version)}; the link was made by a newer page` });
}

function failed(notice: Notice): DecodedLink {
  return { found: true, intact: false, state: emptyState, notices: [notice] };
}
