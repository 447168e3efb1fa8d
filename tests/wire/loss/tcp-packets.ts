import type { TcpPacket } from '../../../src/wire/loss/flights.ts';

/** IPv4 with timestamps. */
export const HEADERS = 52;
export const TCP_LOSS = { spacingMs: 1000, ackBytes: HEADERS, sackBytes: 12 } as const;

/** The loss-free packets of an exchange, as Linux sends them (tests/wire/captures): the client, idle before, acknowledges at once. */
export function lossFreePackets(turns: readonly (readonly number[])[]): TcpPacket[] {
  const packets: TcpPacket[] = [];
  for (const [index, turn] of turns.entries()) {
    const from = index % 2 === 0 ? 'client' : 'server';
    const other = from === 'client' ? 'server' : 'client';
    for (const bytes of turn) packets.push({ from, ipBytes: HEADERS + bytes, payloadBytes: bytes });
    const answered = index + 1 < turns.length;
    if (!answered || other === 'client' || turn.length > 1) packets.push({ from: other, ipBytes: HEADERS, payloadBytes: 0 });
  }
  return packets;
}
