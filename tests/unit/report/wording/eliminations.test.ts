import { describe, expect, it } from 'vitest';
import { constraints, type Elimination } from '../../../../src/engine/index.ts';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { ELIMINATION_TEMPLATES } from '../../../../src/report/wording/elimination-templates.ts';
import { eliminationText, wayBackText } from '../../../../src/report/wording/eliminations.ts';
import { sampleCatalogue } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
type Row = readonly [code: string, needed: Elimination['needed'], offered: Elimination['offered'], text: string];

const rows: readonly Row[] = [
  ['runs-on-platform', { platform: 'browser' }, { support: 'no' }, 'Has no maintained implementation for this platform: browser.'],
  ['runs-on-link', { links: ['lorawan'] }, { transport: 'tcp', linksWithoutIp: [] }, 'Runs over TCP; LoRaWAN brings no IP to the device.'],
  ['runs-on-link', { ipStack: 'no' }, { transport: 'udp' }, 'Runs over UDP, and the device has no IP.'],
  ['runs-on-link', { links: ['ethernet', 'wifi'] }, { transport: 'link' }, 'Runs straight on a link without IP; with Ethernet and Wi-Fi the same protocol runs over IP.'],
  ['runs-on-link', { links: ['nb-iot'] }, { transport: 'link', linksWithoutIp: ['lorawan'] }, 'Runs straight on a link without IP, and has no binding for NB-IoT.'],
  ['passes-firewall', { firewall: 'web-only' }, { transport: 'quic' }, 'Runs over QUIC (over UDP); the network lets out only web traffic over TCP.'],
  ['fits-frame', { payloadBytes: 2000 }, { largestMessageBytes: 1400 }, 'A message of 2,000 B is more than it can carry: at most 1,400 B, with no standard way to split one.'],
  ['fits-frame', { payloadBytes: 300, links: ['lorawan'] }, { frameLimitBytes: 222 }, 'A message of 300 B does not fit one frame of LoRaWAN (at most 222 B), and it has no standard way to split one.'],
  ['fits-memory', { deviceRamKiB: 16 }, { deviceRamKiB: 40 }, 'Needs at least 40 KiB of RAM; the device has 16 KiB free.'],
  ['fits-memory', { deviceFlashKiB: 64 }, { deviceFlashKiB: 100 }, 'Needs at least 100 KiB of flash; the device has 64 KiB free.'],
  ['follows-standard', { standards: ['ocpp'] }, { prescribed: ['alpha', 'beta'] }, 'OCPP prescribes Alpha or Beta.'],
  ['serves-browser', { topology: 'browser-client' }, { browserUse: 'none', transport: 'udp' }, 'A web page cannot speak it: browsers open HTTP and WebSocket connections only.'],
  ['serves-browser', { topology: 'browser-client' }, { browserUse: 'native', transport: 'tcp' }, 'A web page cannot open a connection over TCP: browsers open HTTP and WebSocket connections only.'],
  ['passes-firewall', { firewall: 'udp-blocked' }, { transport: 'quic' }, 'Runs over QUIC (over UDP); the network lets no UDP out.'],
  ['passes-firewall', { firewall: 'web-only' }, { transport: 'tcp' }, 'Runs over TCP on a port of its own; the network lets only web traffic out.'],
  ['reaches-device', { pushToDevice: 'yes', latency: 'interactive' }, { pushToDevice: 'none' }, 'Cannot reach the device by itself: the device has to ask. Needed: under 1 s.'],
  ['gives-guarantee', { guarantee: 'exactly-once' }, { deliveryGuarantees: ['best-effort', 'at-least-once'] }, 'Delivery exactly once is needed; by itself it gives best effort or at least once.'],
  ['keeps-order', { ordered: 'yes' }, { ordering: 'none' }, 'Does not keep the order of messages: datagrams can overtake each other.'],
  ['offers-security', { security: 'transport' }, { security: 'none' }, 'Sends in the clear; transport security is needed.'],
  ['offers-security', { security: 'end-to-end' }, { security: 'tls-1-3', intermediary: 'broker' }, 'Protects each hop only: a broker in between reads the data, and end-to-end security is needed.'],
  ['accepts-credential', { credentials: 'psk' }, { credential: 'cert' }, 'This variant works with a server certificate; the device has: pre-shared key.'],
  ['works-without-broker', { broker: 'unwanted' }, { intermediary: 'broker' }, 'Needs a broker between the ends, and none is wanted.'],
];

const reason = (code: string, needed: Elimination['needed'], offered: Elimination['offered']): Elimination => ({ code, needed, offered, sources: [], wayBack: null });

describe('reasons of elimination', () => {
  for (const [code, needed, offered, text] of rows) {
    it(`${code}: ${text}`, () => expect(eliminationText(reason(code, needed, offered), names)).toBe(text));
  }

  it('shows the figures of a code from outside', () => {
    expect(eliminationText(reason('obeys-house-rule', { payloadBytes: 10 }, { colour: null }), names)).toBe('Needed: payload of one message 10 B. Offered: colour unknown.');
  });
});

describe('the way back', () => {
  it('names the input and its value', () => {
    expect(wayBackText({ ...reason('passes-firewall', {}, {}), wayBack: { input: 'firewall', value: 'open' } })).toBe('Comes back with firewall: open.');
    expect(wayBackText({ ...reason('fits-memory', {}, {}), wayBack: { input: 'deviceRamKiB', value: 40 } })).toBe('Comes back with free RAM of the device: 40 KiB.');
  });
  it('is null where no single answer brings the stack back', () => expect(wayBackText(reason('follows-standard', {}, {}))).toBeNull());
});

describe('every constraint of the engine', () => {
  for (const { id } of constraints) {
    it(`has its own sentence: ${id}`, () => expect(Object.keys(ELIMINATION_TEMPLATES)).toContain(id));
  }
  it('and no sentence is left without a constraint', () => {
    expect(Object.keys(ELIMINATION_TEMPLATES).sort()).toEqual(constraints.map((entry) => entry.id).sort());
  });
});
