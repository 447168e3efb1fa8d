import { describe, expect, it } from 'vitest';
import { opaque, sizeOf } from '../../../../src/wire/field.ts';
import { defaultWireInputs } from '../../../../src/wire/inputs.ts';
import { webSocketClose, webSocketFrame, webSocketUpgrade } from '../../../../src/wire/layers/websocket.ts';

const content = (bytes: number) => (bytes === 0 ? [] : [opaque('payload', 'Payload', bytes, 'test')]);
const INPUTS = { ...defaultWireInputs({ protocol: 'mqtt-3-1-1', transport: 'websocket', security: 'none', credential: null }), host: 'broker.example.com' };

describe('WebSocket (RFC 6455)', () => {
  it.each([[0, 6, 2], [125, 131, 127], [126, 134, 130], [65_535, 65_543, 65_539], [65_536, 65_550, 65_546]])('%i bytes are %i up and %i down', (bytes, up, down) => {
    expect(sizeOf(webSocketFrame('client', content(bytes)))).toBe(up);
    expect(sizeOf(webSocketFrame('server', content(bytes)))).toBe(down);
  });

  it('upgrades in 191 and 159 bytes for MQTT on /mqtt at broker.example.com', () => {
    expect(webSocketUpgrade('mqtt-3-1-1', INPUTS).map(({ fields }) => sizeOf(fields))).toEqual([191, 159]);
  });

  it('with a deflate offer and answer the heads are 261 and 205', () => {
    const websocket = { extensionOffer: 'permessage-deflate; client_max_window_bits', extensionAnswer: 'permessage-deflate' };
    const [request, response] = webSocketUpgrade('mqtt-3-1-1', { ...INPUTS, websocket });
    expect(sizeOf(request?.fields ?? [])).toBe(261);
    expect(sizeOf(response?.fields ?? [])).toBe(205);
  });

  it('closes with a status code: 8 bytes up, 4 down', () => {
    expect(webSocketClose(INPUTS).map(({ fields }) => sizeOf(fields))).toEqual([8, 4]);
  });
});
