import { beforeAll, describe, expect, it } from 'vitest';
import { caseCaptures, type CaseCapture } from './case-captures.ts';
import { clearFields, MESSAGE_TYPES, type ClearField } from './message-types.ts';
import { dissect, tsharkVersion, type DissectedCase, type Dissection } from './tshark.ts';

const LINK = { ethernet: 1, rawIp: 101, user0: 147, ieee802154: 195, loraTap: 270 } as const;
const FIELDS = ['_ws.malformed', 'wpan.fcs_ok', 'ip.checksum.status', 'tcp.checksum.status', 'udp.checksum.status', '_ws.expert.severity', '_ws.expert.message', ...new Set(Object.values(MESSAGE_TYPES).flatMap(({ fields }) => fields))];
const GOOD = '1';
const SIDES = ['client', 'server'] as const;
type Side = (typeof SIDES)[number];
const WARNING = 0x60_0000;

/** A message alone on a link is dissected as what the reader is told; the MQTT-SN dissector cannot be told, it has no name there. */
const asOnUser0 = (protocol: string): readonly string[] => ['-o', `uat:user_dlts:"User 0 (DLT=147)","${protocol}","0","","0",""`];
const DISSECTOR: Readonly<Record<string, readonly string[]>> = { coap: asOnUser0('coap'), 'lwm2m-1-2': asOnUser0('coap'), 'mqtt-sn-1-2': asOnUser0('data'), 'raw-link': asOnUser0('data') };
/** Prefix of the devices, which header compression leaves out. */
const CONTEXT = ['-o', '6lowpan.context0:2001:db8:1::/64'];
/** MQTT-SN has no registered port. */
const MQTT_SN = ['-d', 'udp.port==1884,mqttsn'];

function dissectAll(): readonly DissectedCase[] {
  const on = (linkType: number) => caseCaptures().filter(({ capture }) => capture.linkType === linkType);
  const onUser0 = Object.entries(DISSECTOR).flatMap(([protocol, options]) => dissect(on(LINK.user0).filter(({ wireCase }) => wireCase.stack.protocol === protocol), FIELDS, options));
  return [...dissect(on(LINK.ethernet), FIELDS, MQTT_SN), ...dissect(on(LINK.rawIp), FIELDS), ...dissect(on(LINK.loraTap), FIELDS), ...dissect(on(LINK.ieee802154), FIELDS, CONTEXT), ...onUser0];
}

/** Options of CSM messages (RFC 8323 §5.3) have numbers of their own; the dissector reads them as those of requests, in every capture. */
const isMisreadCsm = (dissection: Dissection): boolean => dissection['coap.code']?.join() === '225' && dissection['_ws.expert.message']?.every((message) => CSM_OPTIONS.test(message)) === true;
const CSM_OPTIONS = /^Invalid Option (?:Number 2|Range: 0 \(1 < x < 8\))$/;

/** What tshark warns of although the bytes are right, each with its reason. */
const EXPECTED_WARNINGS: readonly RegExp[] = [
  /^Connection reset \(RST\)$/, // the model's ends reset what comes after they have closed, as Linux does
  /^Security context not set - can't decrypt$/, // OSCORE, whose keys tshark is not given
  /^Failed to create decryption context/, // QUIC, whose keys tshark is not given
  /^Decryption failed: Decryption \(checktag\) failed: Checksum error$/, // Initial packets of QUIC hold pseudo-random bytes
  /^Failed to decrypt packet number$/,
  /^Retry Integrity Tag verification failure$/, // the tag is made with AES-GCM (RFC 9001 §5.8), which the model does not compute
  /^No encryption key set - can't decrypt$/, // 802.15.4 with link security
];

const version = tsharkVersion();

function withoutTshark(): void {
  it('is not installed: only the other checks of this folder run', () => {
    process.stderr.write('tshark is not installed: capture files are checked for structure and checksums, not dissected.\n');
    expect(tsharkVersion()).toBeNull();
  });
}

function withTshark(): void {
  let dissected: readonly DissectedCase[] = [];
  const known = new Map<string, readonly ClearField[]>();
  beforeAll(() => { dissected = dissectAll(); });
  const findings = (of: (dissection: Dissection, index: number, one: CaseCapture) => readonly string[]): readonly string[] =>
    dissected.flatMap(({ one, packets }) => packets.flatMap((dissection, index) => of(dissection, index, one).map((finding) => `${one.name}, packet ${String(index + 1)}: ${finding}`)));

  it('reads every capture', () => {
    expect(dissected).toHaveLength(caseCaptures().length);
  });

  it('finds no malformed packet', () => {
    expect(findings((dissection) => (dissection['_ws.malformed']?.length === 0 || isMisreadCsm(dissection) ? [] : [(dissection['_ws.expert.message'] ?? []).join('; ')]))).toEqual([]);
  });

  it('finds every checksum right', () => {
    expect(findings((dissection) => (dissection['wpan.fcs_ok'] ?? []).filter((status) => status !== GOOD).map(() => 'frame check sequence'))).toEqual([]);
    expect(findings((dissection) => ['ip', 'tcp', 'udp'].flatMap((layer) => (dissection[`${layer}.checksum.status`] ?? []).filter((status) => status !== GOOD).map((status) => `${layer} checksum status ${status}`)))).toEqual([]);
  });

  it('warns of nothing that has no reason', () => {
    expect(findings((dissection) => (isMisreadCsm(dissection) ? [] : (dissection['_ws.expert.message'] ?? []).filter((message, index) =>
      Number(dissection['_ws.expert.severity']?.[index]) >= WARNING && !EXPECTED_WARNINGS.some((expected) => expected.test(message)))))).toEqual([]);
  });

  const inClear = (one: CaseCapture, side: Side): readonly ClearField[] => {
    const key = `${side} ${one.name}`;
    const fields = known.get(key) ?? clearFields(one.capture.packets, side, !isPlain(one));
    known.set(key, fields);
    return fields;
  };

  it.each(Object.entries(MESSAGE_TYPES))('%s: the same in the same order as in the field list, for each side', (kind, { typeOf, read }) => {
    let compared = 0;
    const differences = dissected.flatMap(({ one, packets }) => SIDES.flatMap((side) => {
      const seen = packets.flatMap((dissection, index) => (one.capture.frames[index]?.from === side ? read(dissection) : []));
      const modelled = seen.length === 0 && !isReadable(one, kind) ? [] : inClear(one, side).flatMap(({ name, bytes }) => typeOf(name, bytes) ?? []);
      compared += seen.length;
      return seen.join(' ') === modelled.join(' ') ? [] : [`${one.name}, ${side}: tshark ${seen.join(' ')}; model ${modelled.join(' ')}`];
    }));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });
}

/** Whether tshark can see this kind of message in this case at all. */
function isReadable(one: CaseCapture, kind: string): boolean {
  const { stack: { security, transport }, inputs: { framing } } = one.wireCase;
  if (one.capture.linkType === LINK.ieee802154 && framing?.linkSecurity !== null) return false;
  if (kind.startsWith('TLS')) return security.startsWith('tls') && transport !== 'quic';
  if (kind.startsWith('DTLS')) return security.startsWith('dtls') && transport === 'udp';
  if (kind.startsWith('QUIC')) return transport === 'quic';
  if (kind.startsWith('LoRaWAN')) return one.capture.linkType === LINK.loraTap;
  if (!isPlain(one) || one.capture.linkType === LINK.loraTap) return false;
  // tshark 4.0 dissects CoAP in WebSockets, not MQTT and AMQP, and MQTT-SN on UDP alone.
  return !(transport === 'websocket' && /^(?:MQTT|AMQP|SASL)/.test(kind)) && !(transport === 'link' && kind.startsWith('MQTT-SN'));
}

const isPlain = ({ wireCase: { stack } }: CaseCapture): boolean => stack.security === 'none' || stack.security === 'oscore';

describe(`tshark ${version ?? ''}`, version === null ? withoutTshark : withTshark);
