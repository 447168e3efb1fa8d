import { describe, expect, it } from 'vitest';
import { networkOf, SESSION_WAYS, sessionWays } from '../../../../src/estimate/index.ts';
import { catalogue } from '../../../../src/knowledge/index.ts';

const network = networkOf(catalogue.links.find(({ id }) => id === 'lte-m')!);
const question = { payloadBytes: 50, direction: 'up', guarantee: 'at-least-once', tcpTimestamps: false, network } as const;
const stacks = catalogue.families.flatMap((family) => family.stacks);
const waysOf = new Map(stacks.map((stack) => [stack.id, sessionWays(stack, question)]));
const bytes = ({ up, down }: { readonly up: { readonly bytes: number }; readonly down: { readonly bytes: number } }) => up.bytes + down.bytes;

describe('ways to hold a session, of every stack', () => {
  it('are at least two, each once, the first one kept', () => {
    for (const [id, ways] of waysOf) {
      expect(ways.length, id).toBeGreaterThanOrEqual(2);
      expect(new Set(ways.map(({ way }) => way)).size, id).toBe(ways.length);
      expect(ways[0]?.opened, id).toBe('once');
    }
    expect([...new Set([...waysOf.values()].flatMap((ways) => ways.map(({ way }) => way)))].toSorted()).toEqual([...SESSION_WAYS].toSorted());
  });

  it('only what is bound to an address is refreshed: not OSCORE, not a session with a Connection ID', () => {
    for (const [id, ways] of waysOf) {
      for (const { way, refresh } of ways) {
        if (way !== 'kept') expect(bytes(refresh), `${id} ${way}`).toBe(0);
      }
    }
  });

  it('opening is never a gain', () => {
    for (const [id, ways] of waysOf) for (const { way, opening } of ways) expect(bytes(opening), `${id} ${way}`).toBeGreaterThanOrEqual(0);
  });

  it('a resumed DTLS session with a pre-shared key still exchanges flights, a resumed TLS session with certificates leaves the certificates out', () => {
    const opening = (id: string, way: string) => bytes(waysOf.get(id)?.find((each) => each.way === way)?.opening ?? { up: { bytes: 0 }, down: { bytes: 0 } });
    expect(opening('mqtt-5/tcp/tls-1-3-cert', 'resume')).toBeLessThan(opening('mqtt-5/tcp/tls-1-3-cert', 'reconnect'));
    expect(opening('coap/udp/dtls-1-2-psk', 'resume')).toBeGreaterThan(500);
  });
});
