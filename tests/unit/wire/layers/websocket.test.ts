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

  it('MQTT, CoAP and AMQP 1.0 name their subprotocol (AMQP WebSocket Binding 1.0 §2.1)', () => {
    const line = (protocol: string) => webSocketUpgrade(protocol, INPUTS).map(({ fields }) => fields.find(({ name }) => name === 'Sec-WebSocket-Protocol')?.value ?? '');
    expect(['mqtt-5', 'coap', 'amqp-1-0', 'websocket'].map((protocol) => line(protocol)[0])).toEqual([...['mqtt', 'coap', 'amqp'].map((name) => `Sec-WebSocket-Protocol: ${name}\r\n`), '']);
    expect(line('amqp-1-0')[1]).toBe(line('amqp-1-0')[0]);
  });

  it('closes with a status code: 8 bytes up, 4 down', () => {
    expect(webSocketClose(INPUTS).map(({ fields }) => sizeOf(fields))).toEqual([8, 4]);
  });
});
