import { describe, expect, it } from 'vitest';
import { LINK_FRAMINGS } from '../../../../src/wire/layers/link-framing.ts';
import { checkWireInputs, modelSession, opaque, sizeOf, type Packet } from '../../../../src/wire/index.ts';

function packetsOf(stack: string, changes: object): readonly Packet[] {
  const checked = checkWireInputs({ stack, ...changes });
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  return modelSession(checked.stack, checked.inputs).packets.perMessage;
}

const framing = (id: string) => LINK_FRAMINGS.find((known) => known.id === id);
const frameSizes = (id: string, packet: Packet) => framing(id)?.frames(packet).map(({ fields, airBytes }) => [sizeOf(fields), airBytes]);

describe('link framing around modelled packets', () => {
  const [datagram] = packetsOf('raw-udp/udp/none', { traffic: { payloadBytes: 26 } });
  const [overV6] = packetsOf('raw-udp/udp/none', { traffic: { payloadBytes: 26 }, network: { ip: 'v6' } });

  it('Ethernet: 54 bytes of IP in a frame of 72, 92 on the wire', () => {
    expect(datagram === undefined ? null : frameSizes('ethernet', datagram)).toEqual([[72, 92]]);
  });

  it('802.15.4: the IPv6 and UDP headers shrink to 25 bytes', () => {
    expect(overV6 === undefined ? null : frameSizes('802.15.4', overV6)).toEqual([[9 + 6 + 25 + 26 + 4 + 2, 6 + 72]]);
  });

  it('802.15.4: a larger datagram is cut, each frame at most 127 bytes', () => {
    const [large] = packetsOf('raw-udp/udp/none', { traffic: { payloadBytes: 400 }, network: { ip: 'v6' } });
    const sizes = large === undefined ? [] : (frameSizes('802.15.4', large) ?? []);
    expect(sizes.length).toBe(5);
    expect(sizes.every(([psdu = 0]) => psdu <= 127)).toBe(true);
  });

  it('802.15.4: TCP keeps its header, one byte of next header before it', () => {
    const [segment] = packetsOf('raw-tcp/tcp/none', { traffic: { payloadBytes: 10 }, network: { ip: 'v6', tcpTimestamps: false }, raw: { framingBytes: 0 } });
    expect(segment === undefined ? null : frameSizes('802.15.4', segment)?.[0]?.[0]).toBe(9 + 6 + (2 + 16 + 1) + 20 + 10 + 4 + 2);
  });

  it('LoRaWAN: 13 bytes around the payload', () => {
    const [message] = packetsOf('raw-link/link/none', { traffic: { payloadBytes: 10 } });
    expect(message === undefined ? null : frameSizes('lorawan', message)).toEqual([[23, 23]]);
  });

  it('every framing names what it leaves out or leaves nothing out', () => {
    const packet = { direction: 'up', label: 'x', fields: [opaque('payload', 'x', 10, 'test')] } as const;
    for (const { frames, notCounted } of LINK_FRAMINGS) {
      expect(Array.isArray(notCounted)).toBe(true);
      expect(frames(packet).length).toBeGreaterThan(0);
    }
  });
});
