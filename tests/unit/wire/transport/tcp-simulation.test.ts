import { describe, expect, it } from 'vitest';
import type { ScriptPhase, ScriptStep, SimulatedSegment } from '../../../../src/wire/transport/script.ts';
import { simulateTcp, type TcpOptions } from '../../../../src/wire/transport/tcp-simulation.ts';

const LINUX = { ackPolicy: 'linux', noDelay: true, wakeMs: 0.15, answersFirst: 'none' } as const;
const OPTIONS: TcpOptions = { rttMs: 40, segmentBytes: 1448, client: LINUX, server: LINUX };

function step(side: 'client' | 'server', bytes: number, trigger: ScriptStep['trigger'] = 'reply', more: Partial<ScriptStep> = {}): ScriptStep {
  return { side, bytes, trigger, delayMs: 0, fin: false, background: false, ...more };
}
const CLOSE: ScriptPhase = { start: { afterPreviousMs: 1000 }, steps: [step('client', 0, 'follow', { fin: true }), step('server', 0, 'reply', { fin: true })] };

function play(phases: readonly ScriptPhase[], options: TcpOptions = OPTIONS): SimulatedSegment[] {
  const segments: SimulatedSegment[] = [];
  simulateTcp(phases, options, (segment) => segments.push(segment));
  return segments;
}
/** `U20 D- D4 U-`: direction and payload, `-` for a pure acknowledgement, F and R for FIN and RST. */
function trace(segments: readonly SimulatedSegment[], phase: number): string {
  return segments.filter((segment) => segment.phase === phase).map(({ from, bytes, kind }) => {
    const letters: Record<SimulatedSegment['kind'], string> = { syn: 'S', 'syn-ack': 'SA', ack: '-', data: String(bytes), fin: bytes > 0 ? `${String(bytes)}F` : 'F', rst: 'R' };
    return `${from === 'client' ? 'U' : 'D'}${letters[kind]}`;
  }).join(' ');
}
function messages(count: number, everyMs: number, steps: readonly ScriptStep[]): ScriptPhase[] {
  return Array.from({ length: count }, (_, index) => ({ steps, start: index === 0 ? { afterPreviousMs: 700 } : { sincePreviousStartMs: everyMs } }));
}
const OPEN: ScriptPhase = { steps: [], start: { afterPreviousMs: 0 } };

describe('opening and closing', () => {
  it('opens in three segments and closes in three', () => {
    const segments = play([OPEN, CLOSE]);
    expect(trace(segments, 0)).toBe('US DSA U-');
    expect(trace(segments, 1)).toBe('UF DF U-');
  });

  it('answers data for a closed socket with a reset, and the FIN behind it too', () => {
    const late: ScriptPhase = { start: { afterPreviousMs: 1000 }, steps: [step('client', 24, 'follow'), step('client', 0, 'follow', { fin: true }), step('server', 24), step('server', 0, 'follow', { fin: true })] };
    expect(trace(play([OPEN, late]), 1)).toBe('U24 UF D- D24 UR DF UR');
  });
});

it('a server that closes with data unread acknowledges nothing more, and nobody answers its last segment', () => {
  const late: ScriptPhase = { start: { afterPreviousMs: 1000 }, steps: [step('client', 24, 'follow'), step('client', 24, 'follow', { fin: true }), step('server', 24), step('server', 0, 'follow', { fin: true })] };
  expect(trace(play([OPEN, late], { ...OPTIONS, server: { ...LINUX, aborts: true } }), 1).split(' ').slice(-3)).toEqual(['D24', 'UR', 'DF']);
});

describe('acknowledgements of Linux', () => {
  const request = [step('client', 20, 'follow'), step('server', 4)];

  it('acknowledges the first request apart from its reply, later ones with it', () => {
    const segments = play([OPEN, ...messages(3, 300, request)]);
    expect(trace(segments, 1)).toBe('U20 D- D4 U-');
    expect(trace(segments, 2)).toBe('U20 D4 U-');
    expect(trace(segments, 3)).toBe('U20 D4 U-');
  });

  it('carries the acknowledgement of a reply on a next request that follows within 40 ms', () => {
    const segments = play([OPEN, ...messages(4, 50, request)]);
    expect(trace(segments, 3)).toBe('U20 D4');
  });

  it('lets the answer acknowledge what has come behind the message, where the application answers before it reads on', () => {
    const steps = [step('client', 60, 'follow'), step('server', 30), step('client', 20), step('server', 40), step('client', 9, 'reply', { background: true }), step('server', 90, 'follow')];
    const tail = (client: TcpOptions['client']) => trace(play([OPEN, ...messages(1, 1000, steps)], { ...OPTIONS, client }), 1).split('U20 ')[1];
    expect(tail(LINUX)).toBe('D40 D90 U- U9 D-');
    expect(tail({ ...LINUX, answersFirst: 'all' })).toBe('D40 D90 U9 D-');
  });

  it('acknowledges a one-way message once', () => {
    expect(trace(play([OPEN, ...messages(3, 1000, [step('client', 20, 'follow')])]), 3)).toBe('U20 D-');
  });

  it('acknowledges a reply that comes later than the timer in a segment of its own', () => {
    const slow = [step('client', 20, 'follow'), step('server', 4, 'reply', { delayMs: 90 })];
    expect(trace(play([OPEN, ...messages(3, 1000, slow)]), 3)).toBe('U20 D- D4 U-');
  });

  it('acknowledges three segments one by one after idle, and two of them together once the connection was interactive', () => {
    expect(trace(play([OPEN, ...messages(2, 1000, [step('client', 4096, 'follow')])]), 2)).toBe('U1448 U1448 U1200 D- D- D-');
    const interactive = play([{ steps: request, start: { afterPreviousMs: 0 } }, ...messages(2, 1000, [step('client', 1462, 'follow')])]);
    expect(trace(interactive, 2)).toBe('U1448 U14 D-');
  });
});

describe('small segments', () => {
  it('hold back under Nagle until the first is acknowledged, then leave together', () => {
    const burst = Array.from({ length: 20 }, () => step('client', 16, 'follow'));
    const segments = play([OPEN, { steps: burst, start: { afterPreviousMs: 700 } }], { ...OPTIONS, client: { ...LINUX, noDelay: false } });
    expect(trace(segments, 1)).toBe('U16 D- U304 D-');
  });

  it('fill the initial window of ten one by one with NODELAY, then merge', () => {
    const burst = Array.from({ length: 20 }, () => step('client', 16, 'follow'));
    const up = play([OPEN, { steps: burst, start: { afterPreviousMs: 700 } }]).filter(({ from, kind }) => from === 'client' && kind === 'data').map(({ bytes }) => bytes);
    expect(up.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 16));
    expect(up.slice(10)).toEqual([160]);
  });
});

it('lwIP acknowledges every second segment, else on its timer', () => {
  const options: TcpOptions = { ...OPTIONS, segmentBytes: 1460, client: { ...LINUX, ackPolicy: 'every-second' } };
  const down = [step('server', 3000, 'follow')];
  expect(trace(play([OPEN, ...messages(1, 1000, down)], options), 1)).toBe('D1460 D1460 U- D80 U-');
});
