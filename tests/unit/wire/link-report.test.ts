import { describe, expect, it } from 'vitest';
import { checkWireInputs, linkReport, modelSession, type LinkReport } from '../../../src/wire/index.ts';
import { accepted } from '../../property/wire-arbitraries.ts';

function report(value: object): LinkReport {
  const { stack, inputs } = accepted(value);
  return linkReport(stack, inputs, modelSession(stack, inputs));
}

/** Frames and their bytes of one message up. */
function up(value: object): readonly number[] | string {
  const found = report(value);
  if (!found.modelled) return found.says;
  const { frames, frameBytes, airBytes } = found.phases.perMessage.up;
  return [frames, frameBytes, airBytes];
}

/** The telemetry of the whole-stack examples: POST /s/temp, Content-Format 50, token 2, payload 10: 26 bytes of CoAP. */
const COAP = { coap: { tokenBytes: 2, path: 's/temp', contentFormat: 50 }, traffic: { payloadBytes: 10 } };
const LINK_LOCAL = { addresses: 'long', linkSecurity: null, iphc: {} };

describe('a session in the frames of its link', () => {
  it.each([
    ['Ethernet, CoAP: 72 in the frame, 92 on the wire', { stack: 'coap/udp/none', ...COAP }, [1, 72, 92]],
    ['Ethernet with a VLAN tag', { stack: 'coap/udp/none', ...COAP, framing: { vlanTags: 1 } }, [1, 76, 96]],
    ['Wi-Fi with WPA2: 54 bytes around the packet', { stack: 'coap/udp/none', ...COAP, network: { link: 'wifi' } }, [1, 108, 108]],
    ['Wi-Fi, open network without QoS', { stack: 'coap/udp/none', ...COAP, network: { link: 'wifi' }, framing: { wifiSecurity: 'open', wifiQos: false } }, [1, 54 + 36, 54 + 36]],
    ['802.15.4, link-local 6LoWPAN, long addresses', { stack: 'coap/udp/none', ...COAP, network: { link: '802.15.4' }, framing: LINK_LOCAL }, [1, 58, 64]],
    ['same with DTLS 1.2 CCM_8', { stack: 'coap/udp/dtls-1-2-psk', ...COAP, network: { link: '802.15.4' }, framing: LINK_LOCAL }, [1, 87, 93]],
    ['same with DTLS 1.2 CCM_8 in GHC: 16 bytes of overhead in place of 29', { stack: 'coap/udp/dtls-1-2-psk', ...COAP, network: { link: '802.15.4' }, framing: { ...LINK_LOCAL, ghc: { sequenceNumber: 5 } } }, [1, 74, 80]],
    ['same with OSCORE', { stack: 'coap/udp/oscore', ...COAP, network: { link: '802.15.4' }, framing: LINK_LOCAL }, [1, 72, 78]],
    ['short addresses, link security mode 1 with MIC-32', { stack: 'coap/udp/none', ...COAP, network: { link: '802.15.4' }, framing: { iphc: {} } }, [1, 56, 62]],
    ['headers as they are', { stack: 'coap/udp/none', ...COAP, network: { link: '802.15.4' }, framing: { ...LINK_LOCAL, iphc: null } }, [1, 21 + 1 + 48 + 26 + 2, 104]],
    ['LoRaWAN, raw payload of 10', { stack: 'raw-link/link/none', traffic: { payloadBytes: 10 }, network: { link: 'lorawan' } }, [1, 23, 23]],
    ['LoRaWAN with two bytes of MAC commands', { stack: 'raw-link/link/none', traffic: { payloadBytes: 10 }, network: { link: 'lorawan' }, framing: { lorawanMacCommandBytes: 2 } }, [1, 25, 25]],
    ['NB-IoT: PDCP 1, RLC 2, MAC 2', { stack: 'coap/udp/none', ...COAP, network: { link: 'nb-iot' } }, [1, 59, 59]],
    ['a link that is not modelled', { stack: 'coap/udp/none', ...COAP, network: { link: 'satellite' } }, 'The framing of this link is not modelled: bytes end at the packet.'],
    ['IP on LoRaWAN', { stack: 'coap/udp/none', ...COAP, network: { link: 'lorawan' } }, 'IP over LoRaWAN needs SCHC (RFC 9011), which is not modelled.'],
  ] as const)('%s', (_title, value, expected) => {
    expect(up(value)).toEqual(expected);
  });

  it('RFC 4944 §5.3: 200 bytes of payload in frames of 101, 101 and 21 bytes of 6LoWPAN', () => {
    const found = report({ stack: 'raw-udp/udp/none', traffic: { payloadBytes: 200 }, network: { link: '802.15.4' }, framing: LINK_LOCAL });
    expect(found.modelled ? found.phases.perMessage.up : null).toEqual({ frames: 3, frameBytes: 223 + 3 * 23, airBytes: 223 + 3 * 29 });
  });

  it('what a framing leaves out is named', () => {
    const found = report({ stack: 'coap/udp/none', network: { link: 'lte' } });
    expect(found.modelled ? found.notCounted : []).toContain('transport-block checksum');
  });
});

describe('limits of links', () => {
  const problems = (value: object) => {
    const checked = checkWireInputs(value);
    return 'problems' in checked ? checked.problems.map(({ field, expected, clause }) => [field, expected, clause]) : [];
  };

  it.each([
    ['eu868', 0, 51], ['eu868', 3, 115], ['eu868', 5, 242], ['us915', 0, 11], ['us915', 1, 53],
  ] as const)('LoRaWAN %s data rate %i: at most %i bytes', (lorawanRegion, lorawanDataRate, most) => {
    const value = (payloadBytes: number) => ({ stack: 'raw-link/link/none', network: { link: 'lorawan' }, traffic: { payloadBytes }, framing: { lorawanRegion, lorawanDataRate } });
    expect(problems(value(most))).toEqual([]);
    expect(problems(value(most + 1))[0]?.slice(0, 2)).toEqual(['traffic.payloadBytes', `at most ${String(most)} bytes at data rate ${String(lorawanDataRate)}`]);
  });

  it('a data rate that the region does not have', () => {
    expect(problems({ stack: 'raw-link/link/none', network: { link: 'lorawan' }, framing: { lorawanDataRate: 9 } })).toEqual([['framing.lorawanDataRate', 'a data rate of the region', 'LoRaWAN Regional Parameters, EU863-870']]);
  });

  it('a choice of another link is refused', () => {
    expect(problems({ stack: 'coap/udp/none', network: { link: 'wifi' }, framing: { vlanTags: 1 } })).toEqual([['framing.vlanTags', 'network.link ethernet', 'wire case']]);
  });

  it('a datagram of 6LoWPAN has at most 2047 bytes', () => {
    expect(problems({ stack: 'coap/udp/none', network: { link: '802.15.4', mtu: 2048 } })).toEqual([['network.mtu', 'at most 2047 on 802.15.4', 'RFC 4944 §5.3: the datagram size has 11 bits']]);
    expect(problems({ stack: 'coap/udp/none', network: { link: '802.15.4', mtu: 2047 } })).toEqual([]);
  });

  it('IPv4 does not run over 6LoWPAN', () => {
    expect(problems({ stack: 'coap/udp/none', network: { link: '802.15.4', ip: 'v4' } })).toEqual([['network.ip', 'v6 on 802.15.4', 'RFC 4944 §1: 6LoWPAN carries IPv6']]);
  });
});
