import { describe, expect, it } from 'vitest';
import { serverLoad, type ServerLoad, type ServerLoadQuestion } from '../../../../src/estimate/server-side/server-load.ts';

const point = (value: number) => ({ low: value, high: value });
const QUESTION: ServerLoadQuestion = { stack: { transport: 'tcp', security: 'tls-1-3' }, devices: point(8_640), messagesPerDay: point(24), keepAlivesPerDay: point(72), alwaysKept: true };
function load(more: Partial<ServerLoadQuestion>): ServerLoad {
  const found = serverLoad({ ...QUESTION, ...more });
  if ('refused' in found) throw new Error(JSON.stringify(found.refused));
  return found;
}

describe('what a fleet asks of its server', () => {
  it('kept connections are one for each device, messages those of a day over its seconds', () => {
    expect(load({})).toMatchObject({ held: 'connection', atOnce: point(8_640), messagesPerSecond: point(2.4), keepAlivesPerSecond: point(7.2) });
  });

  it('connections for each message stand between none and all at one time', () => {
    expect(load({ alwaysKept: false }).atOnce).toEqual({ low: 0, high: 8_640 });
  });

  it('over datagrams a server keeps a security context, or nothing', () => {
    expect(load({ stack: { transport: 'udp', security: 'dtls-1-2-cid' }, alwaysKept: false })).toMatchObject({ held: 'context', atOnce: point(8_640) });
    expect(load({ stack: { transport: 'udp', security: 'none' } })).toMatchObject({ held: 'nothing', atOnce: point(0) });
    expect(load({ stack: { transport: 'quic', security: 'tls-1-3' } }).held).toBe('connection');
  });

  it('ranges multiply end by end', () => {
    expect(load({ devices: { low: 100, high: 1_000 }, messagesPerDay: { low: 8.64, high: 86.4 } }).messagesPerSecond).toEqual({ low: (100 * 8.64) / 86_400, high: (1_000 * 86.4) / 86_400 });
  });

  it('shows its steps with their units', () => expect(load({}).trace.map(({ code, unit }) => [code, unit])).toEqual([['held-at-once', 'connections'], ['messages-per-second', 'a second'], ['keep-alives-per-second', 'a second']]));

  it.each([['devices', { devices: point(0) }], ['messagesPerDay', { messagesPerDay: point(-1) }], ['keepAlivesPerDay', { keepAlivesPerDay: point(Number.NaN) }]] as const)('refuses a bad %s with limit and reason', (field, more) => {
    expect(serverLoad({ ...QUESTION, ...more })).toEqual({ refused: [{ field, limit: expect.stringMatching(/^\d+ to \d+ /) as string, found: expect.any(String) as string, reason: expect.any(String) as string }] });
  });
});
