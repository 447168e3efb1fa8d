import { describe, expect, it } from 'vitest';
import { webSocket } from '../../../../src/wire/exchanges/websocket.ts';
import { compressing } from '../../../../src/wire/layers/websocket-deflate.ts';
import type { WireInputs } from '../../../../src/wire/index.ts';
import { sizes, stackView, totals, wireInputs } from '../../../support/wire-exchange.ts';

const stack = stackView('websocket');
const model = (changes: Partial<WireInputs>) => webSocket(stack, wireInputs(stack, { guarantee: 'best-effort', ...changes }));

describe('WebSocket against captures of npm ws 8.23.0', () => {
  it('upgrades', () => {
    expect(totals(model({ websocket: { path: '/ws', host: 'iot.example.com' } }).connect)).toEqual({ up: 156, down: 129 });
  });

  it.each([[1, 7], [16, 22], [100, 106], [512, 520], [1400, 1408]])('message of %i bytes', (payloadBytes, up) => {
    expect(totals(model({ payloadBytes }).message)).toEqual({ up, down: 0 });
  });

  it('a reply of 16 bytes to a message of 100', () => {
    expect(totals(model({ payloadBytes: 100, websocketMessage: { replyBytes: 16 } }).message)).toEqual({ up: 106, down: 18 });
  });

  it('pings and closes', () => {
    const exchange = model({});
    expect(totals(exchange.keepAlive)).toEqual({ up: 6, down: 2 });
    expect(totals(exchange.close)).toEqual({ up: 8, down: 4 });
  });
});

describe('WebSocket frames', () => {
  it.each([[125, 127], [126, 130], [65_535, 65_539], [65_536, 65_546]])('%i bytes down', (payloadBytes, down) => {
    expect(totals(model({ payloadBytes, direction: 'down' }).message).down).toBe(down);
  });

  it('where delivery has to be sure the applications answer each other', () => {
    expect(sizes(model({ payloadBytes: 10, guarantee: 'at-least-once' }).message)).toEqual(['up Message 16', 'down Reply 3']);
  });

  it('a compressed message carries RSV1 and its compressed size', () => {
    const [message] = model({ payloadBytes: 5, direction: 'down', websocket: { compress: compressing({ deflatedBytes: 7 }) } }).message;
    expect(message?.fields[0]?.value).toBe(0xc2);
    expect(sizes(message === undefined ? [] : [message])).toEqual(['down Message 9']);
  });
});
