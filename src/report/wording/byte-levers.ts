import type { ByteLever, ByteLeverId, ByteLevers } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { formatBytes, formatPercent } from '../number-format.ts';
import { capitalise } from './join-words.ts';
import { ENCODING_NAMES } from './same-content.ts';

/** What is done, as the subject of a sentence. */
const LEVER_NAMES: Readonly<Record<Exclude<ByteLeverId, 'encoding'>, string>> = {
  batch: 'sending ten reports in one message',
  'half-payload': 'a payload of half the size, such as a binary encoding instead of text',
  'keep-alive': 'keep-alives at longer intervals, where the network was measured to hold mappings as long as RFC 5382 and RFC 4787 ask',
  'topic-alias': 'a topic alias in place of the topic',
  'best-effort': 'letting a message be lost',
  'not-reachable': 'not having to reach the device at any time',
  'no-nat': 'a path without address translation, such as a private APN',
};

/** The lever as the subject of a sentence. */
export function leverName({ id, encodings }: ByteLever): string {
  if (id !== 'encoding') return LEVER_NAMES[id];
  return encodings === undefined ? 'another encoding' : `writing the payload in ${ENCODING_NAMES[encodings.to]} instead of ${ENCODING_NAMES[encodings.from]}`;
}

/** Below this share nothing worth a sentence is saved. */
const WORTH_A_WORD = 0.02;

export interface LeverRow {
  readonly id: string;
  readonly name: string;
  readonly bytes: string;
  /** Against the stack in first place as it is: "78 % less". */
  readonly change: string;
}

/** Which moves the bytes of a day more: the best lever, or the thriftiest other protocol. */
export function leverFinding({ bytesPerDay, levers, other }: ByteLevers, first: string, names: CatalogueNames): string {
  const saved = (bytes: number) => 1 - bytes / bytesPerDay;
  const [best] = levers;
  const byLever = best === undefined ? 0 : saved(best.bytesPerDay);
  const byProtocol = other === null ? 0 : saved(other.bytesPerDay);
  const leverClause = best === undefined ? '' : `${capitalise(leverName(best))} saves ${formatPercent(byLever)} of the bytes of ${names.family(first)}`;
  if (byLever < WORTH_A_WORD && byProtocol < WORTH_A_WORD) return 'Neither another protocol nor a setting saves bytes worth mentioning';
  if (byProtocol < WORTH_A_WORD) return `${leverClause}; no other protocol saves any`;
  const protocolClause = `${names.family(other?.protocol ?? '')} saves ${formatPercent(byProtocol)}`;
  return byLever > byProtocol ? `${leverClause}, ${protocolClause}: this matters more than the protocol` : `${protocolClause} of the bytes of ${names.family(first)}: no setting does as much`;
}

export function leverRows({ bytesPerDay, levers, other }: ByteLevers, first: string, names: CatalogueNames): LeverRow[] {
  const change = (bytes: number) => (bytes <= bytesPerDay ? `${formatPercent(1 - bytes / bytesPerDay)} less` : `${formatPercent(bytes / bytesPerDay - 1)} more`);
  return [
    { id: 'now', name: `${names.family(first)} as it is`, bytes: formatBytes(bytesPerDay), change: '' },
    ...levers.map((lever) => ({ id: `${lever.id} ${lever.encodings?.to ?? ''}`.trim(), name: capitalise(leverName(lever)), bytes: formatBytes(lever.bytesPerDay), change: change(lever.bytesPerDay) })),
    ...(other === null ? [] : [{ id: 'other', name: `${names.family(other.protocol)}, the other protocol with the least bytes`, bytes: formatBytes(other.bytesPerDay), change: change(other.bytesPerDay) }]),
  ];
}
