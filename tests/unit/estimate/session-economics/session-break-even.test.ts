import { describe, expect, it } from 'vitest';
import { costPerDay, networkOf, sessionBreakEven, sessionFinding, sessionWays, type SessionBreakEven, type SessionBreakEvenQuestion } from '../../../../src/estimate/index.ts';
import { catalogue, findStack, type CellularProfile } from '../../../../src/knowledge/index.ts';
import { cellularRadio, energyFacts, point, profileNamed } from '../../../support/battery-question.ts';

const network = networkOf(catalogue.links.find(({ id }) => id === 'nb-iot')!);
const message = { payloadBytes: 50, direction: 'up', guarantee: 'at-least-once', tcpTimestamps: false, network } as const;
const waysOf = (...ids: readonly string[]) => ids.flatMap((id) => {
  const stack = findStack(id);
  if (stack === null) throw new Error(`No stack ${id}`);
  return sessionWays(stack, message);
});
const inCharge: SessionBreakEvenQuestion['measure'] = {
  kind: 'charge', profile: profileNamed('nrf9160-lte-m-nordic') as CellularProfile, radio: cellularRadio({ releaseAssistance: 'not-used', inactivitySeconds: point(11) }),
  timers: energyFacts.timers, roundTripSeconds: { low: 0.1, high: 1 },
};

function economics(ids: readonly string[], settings: Partial<SessionBreakEvenQuestion> = {}): SessionBreakEven {
  const result = sessionBreakEven({ ways: waysOf(...ids), measure: { kind: 'bytes' }, refreshSeconds: point(900), sessionLifeSeconds: null, ...settings });
  if (!('breakEvens' in result)) throw new Error(JSON.stringify(result));
  return result;
}
const until = (of: SessionBreakEven, kept: string, again: string) => of.breakEvens.find((pair) => pair.kept.way === kept && pair.again.way === again)?.keepUntilSeconds;

describe('keeping a session or opening one for each message', () => {
  it('MQTT over TLS with certificates: the closed form over the bytes of the model', () => {
    const result = economics(['mqtt-5/tcp/tls-1-3-cert']);
    const [kept, again] = [result.ways.find(({ way }) => way === 'kept'), result.ways.find(({ way }) => way === 'reconnect')];
    if (kept === undefined || again === undefined) throw new Error('Ways are missing');
    expect(again.opening).toEqual(kept.opening);
    expect(until(result, 'kept', 'reconnect')).toEqual(point(900 * (Math.floor(kept.opening.low / kept.refresh.low) + 1)));
  });

  it('resumption lowers the set-up with certificates, and so the interval up to which keeping pays', () => {
    const result = economics(['mqtt-5/tcp/tls-1-3-cert']);
    expect(until(result, 'kept', 'resume')?.high).toBeLessThan(until(result, 'kept', 'reconnect')?.low ?? 0);
  });

  it('with a Connection ID or with OSCORE nothing needs refreshing, so the session is always kept', () => {
    const result = economics(['coap/udp/dtls-1-2-cid-psk', 'coap/udp/oscore'], { refreshSeconds: point(30) });
    expect(until(result, 'connection-id', 'reconnect')).toEqual(point(Infinity));
    expect(until(result, 'oscore', 'edhoc')).toEqual(point(Infinity));
  });

  it('EDHOC makes new keys for each message with less than any handshake of DTLS', () => {
    const result = economics(['coap/udp/dtls-1-2-psk', 'coap/udp/oscore'], { refreshSeconds: point(30) });
    const opening = (way: string) => result.ways.find((each) => each.way === way)?.opening.low ?? 0;
    expect(opening('edhoc')).toBeGreaterThan(100);
    expect(opening('edhoc')).toBeLessThan(opening('resume') / 2);
  });

  it('saves bytes where it costs battery: a refresh is few bytes and a whole wake-up', () => {
    const [bytes] = economics(['mqtt-5/tcp/tls-1-3-cert']).breakEvens;
    const [charge] = economics(['mqtt-5/tcp/tls-1-3-cert'], { measure: inCharge }).breakEvens;
    if (bytes === undefined || charge === undefined) throw new Error('Break-evens are missing');
    expect(charge.keepUntilSeconds.high).toBeLessThan(bytes.keepUntilSeconds.low);
    expect(sessionFinding(bytes, charge, 3_600).code).toBe('bytes-and-charge-disagree');
    expect(sessionFinding(bytes, charge, 600).code).toBe('keep');
    expect(sessionFinding(bytes, charge, 86_400).code).toBe('reopen');
    expect(sessionFinding(bytes, null, 3_600)).toEqual({ code: 'keep', bytesUntilSeconds: bytes.keepUntilSeconds, chargeUntilSeconds: null });
  });

  it('the curves cross where the break-even says', () => {
    const result = economics(['mqtt-5/tcp/tls-1-3-cert']);
    const at = (way: string, interval: number) => costPerDay(result.ways.find((each) => each.way === way)!, result, interval).low;
    const { high } = until(result, 'kept', 'reconnect') ?? point(0);
    expect(at('kept', high)).toBeLessThanOrEqual(at('reconnect', high));
    expect(at('kept', high + 1)).toBeGreaterThan(at('reconnect', high + 1));
  });

  it('an open refresh period gives a range that holds every point', () => {
    const wide = until(economics(['coap/udp/dtls-1-2-psk'], { refreshSeconds: { low: 30, high: 1_380 } }), 'kept', 'reconnect');
    for (const period of [30, 120, 300, 1_380]) {
      const one = until(economics(['coap/udp/dtls-1-2-psk'], { refreshSeconds: point(period) }), 'kept', 'reconnect');
      expect(one?.low).toBeGreaterThanOrEqual(wide?.low ?? Infinity);
      expect(one?.high).toBeLessThanOrEqual(wide?.high ?? 0);
    }
  });

  it('refuses a refresh period of zero and a life that runs backwards', () => {
    expect(sessionBreakEven({ ways: [], measure: { kind: 'bytes' }, refreshSeconds: point(0), sessionLifeSeconds: { low: 9, high: 3 } })).toEqual({
      refused: [
        { field: 'refreshSeconds', limit: '1 to 604800 s', found: '0', reason: 'a path that needs a sign of life more than once a second, or less than once a week, is none' },
        { field: 'sessionLifeSeconds', limit: '1 to 3153600000 s', found: '9 to 3', reason: 'the low end is above the high end' },
      ],
    });
  });

  it('says what is missing where the board has no figure', () => {
    const result = sessionBreakEven({ ways: waysOf('mqtt-5/tcp/tls-1-3-cert'), measure: { ...inCharge, profile: profileNamed('nrf93m1-lte') as CellularProfile }, refreshSeconds: point(900), sessionLifeSeconds: null });
    expect(result).toEqual({ unknown: 'the charge of a message on nRF93M1 on LTE Cat 1 bis, Nordic Semiconductor' });
  });
});
