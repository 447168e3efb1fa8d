import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/knowledge/index.ts';
import { defaultWireInputs, modelSession, type Field, type SessionModel, type WireInputs } from '../../../src/wire/index.ts';

import { accepted } from '../../property/wire-arbitraries.ts';
import { COVERAGE } from './coverage-rows.ts';

const stacks = catalogue.families.flatMap((family) => family.stacks);
const PHASES = ['connect', 'firstMessage', 'perMessage', 'keepalive', 'disconnect'] as const;

const TRAFFIC: readonly Partial<WireInputs>[] = (['kept', 'resumed', 'per-message'] as const).flatMap((connection) =>
  (['up', 'down'] as const).flatMap((direction) => (['best-effort', 'at-least-once', 'exactly-once'] as const).map((guarantee) => ({ connection, direction, guarantee }))));

/** Fields whose bytes no specification fixes. Everything else has its value; what has structure inside is not one of these. */
const UNKNOWN: readonly (readonly [reason: string, names: RegExp])[] = [
  ['decided by the hosts and the moment', /^(?:Source|Destination) (?:port|address)$|^(?:Fragment: i|I)dentification$|^Fragment: offset and more flag$|^Flags and fragment offset$|^Window$|^Timestamp (?:value|echo reply)$/],
  ['counted from a random start, or since the connection began', /(?:^|: )(?:Acknowledgement number|[Ss]equence number|message sequence|packet number|Message ID)$|^FCnt$|^Explicit nonce$|^OSCORE: partial IV$|^Observe$/],
  ['sums over the packet', /^(?:Checksum|Header checksum)$/],
  ['random', /^(?:Random|Session id|Nonce|Cookie|cookie: value|Ticket age add|pre_shared_key: obfuscated ticket age|ping data|WebSocket: masking key|Token|Initialisation vector)$/],
  ['names that an end made up', /(?:connection id|Connection ID|connection_id: value|consumer-tag|^name|^OSCORE: kid(?: context)?|^ID_CRED: kid|^C_[IR]|^DevAddr|^Wireless Node Id)$/],
  ['keys and what is made with them', /(?:[Aa]uthentication tag|integrity tag|Verify data|Signature|public value|Public value|binder|MAC|MIC|signature|^G_[XY]|ID_CRED: hash|cached_info: hash|SHA-256 of the kept certificate|CBC padding)$/],
  ['given by the deployment', /^(?:Certificate \d+ \(DER\)|Compressed certificate|Raw public key \(DER\)|WillMsg|Will payload|pre_shared_key: identity|quic_transport_parameters: list)$/],
  ['a message behind compression: its fields, with their values, are what it holds', /^Compressed payload data$/],
  ['made and read by the server alone', /^(?:Ticket|Ticket lifetime|Ticket lifetime hint|session_ticket: ticket|(?:Retry|Initial): token)$/],
  ['chosen from what both ends offer', /^(?:Cipher suite|Signature scheme|Compression algorithm|SUITES_[IR])$/],
  ['lists of known length: each entry is as long as the next', /^(?:Cipher suites|Certificate types|Signature algorithms|(?:supported_groups|ec_point_formats|signature_algorithms|supported_versions|psk_key_exchange_modes|compress_certificate): list)$/],
];

function fault({ layer, name, bytes, value, clause, repeat }: Field): string | null {
  if (clause === undefined || clause === '') return `${name}: no clause`;
  if (repeat !== undefined && (repeat < 1 || bytes % repeat !== 0)) return `${name}: ${String(bytes)} bytes are not ${String(repeat)} entries`;
  if (value !== undefined || layer === 'payload' || bytes === 0) return null;
  const bare = name.replace(/(?: \(part\))+$/, '');
  return UNKNOWN.some(([, names]) => names.test(bare)) ? null : `${name}: ${String(bytes)} bytes without a value`;
}

function faults({ packets }: SessionModel): readonly string[] {
  const found = new Set<string>();
  for (const phase of PHASES) for (const { fields } of packets[phase]) for (const one of fields) {
    const text = fault(one);
    if (text !== null) found.add(text);
  }
  return [...found];
}

describe('every message of every stack of the catalogue is a list of fields with size, clause and, where the model knows it, value', () => {
  it.each(stacks.map((stack) => [stack.id, stack] as const))('%s', (_id, stack) => {
    const found = TRAFFIC.flatMap((changes) => faults(modelSession(stack, { ...defaultWireInputs(stack), ...changes })));
    expect([...new Set(found)]).toEqual([]);
  });

  it.each(COVERAGE.flatMap(({ title, rows }) => rows.map((row) => [`${title}: ${row.what}`, row.value] as const)))('with the inputs of %s', (_title, value) => {
    const { stack, inputs } = accepted(value);
    expect(faults(modelSession(stack, inputs))).toEqual([]);
  });

  it('the walk sees the whole catalogue', () => {
    expect(stacks.length).toBeGreaterThanOrEqual(115);
  });
});
