import { describe, expect, it } from 'vitest';
import type { CoapOption } from '../../../../src/wire/encodings/coap-option.ts';
import { sizeOf } from '../../../../src/wire/field.ts';
import { coapMessage, OPTION, type CoapContext, type CoapMessage } from '../../../../src/wire/layers/coap.ts';
import { serialiseFields } from '../../../support/serialise-fields.ts';

const UDP: CoapContext = { transport: 'udp', oscore: null };
const path = (...segments: readonly string[]): CoapOption[] => segments.map((value) => ({ number: OPTION.uriPath, name: 'Uri-Path', valueBytes: value.length, value }));
const format = (value: number): CoapOption => ({ number: OPTION.contentFormat, name: 'Content-Format', valueBytes: value === 0 ? 0 : 1, value });
const POST: CoapMessage = { type: 'NON', code: 'POST', tokenBytes: 2, options: [...path('s', 'temp'), format(50)], payloadBytes: 10 };
/** The message with zeros for what the model does not know: token, message id, payload. */
const hex = (message: CoapMessage, context = UDP) => Buffer.from(serialiseFields(coapMessage(message, context))).toString('hex');

describe('CoAP over UDP (RFC 7252 §3)', () => {
  it('NON POST /s/temp with Content-Format and 10 bytes is 26 bytes', () => {
    expect(hex(POST)).toBe(`520200000000b1730474656d701132ff${'00'.repeat(10)}`);
  });
  it('ACK 2.04 with a token of 2 is 6 bytes', () => {
    expect(hex({ type: 'ACK', code: '2.04', tokenBytes: 2, options: [], payloadBytes: 0 })).toBe('624400000000');
  });
  it('GET with Observe register is 18 bytes', () => {
    const options = [{ number: OPTION.observe, name: 'Observe', valueBytes: 0 }, ...path('temperature')];
    expect(hex({ type: 'CON', code: 'GET', tokenBytes: 1, options, payloadBytes: 0 })).toBe('4101000000605b74656d7065726174757265');
  });
  it('a segment of 13 characters needs an extended length', () => {
    expect(hex({ type: 'CON', code: 'GET', tokenBytes: 0, options: path('abcdefghijklm'), payloadBytes: 0 })).toBe('40010000bd006162636465666768696a6b6c6d');
  });
  it('No-Response after Content-Format adds 3 bytes (RFC 7967 §2)', () => {
    const options = [...POST.options, { number: OPTION.noResponse, name: 'No-Response', valueBytes: 1, value: 26 }];
    expect(sizeOf(coapMessage({ ...POST, options }, UDP))).toBe(29);
  });
  it('an empty message is 4 bytes', () => {
    expect(hex({ type: 'ACK', code: 'EMPTY', tokenBytes: 0, options: [], payloadBytes: 0 })).toBe('60000000');
  });
});

describe('CoAP over reliable transports (RFC 8323)', () => {
  it('POST /s/temp is 25 bytes over TCP and 24 over a WebSocket', () => {
    expect(sizeOf(coapMessage(POST, { transport: 'tcp', oscore: null }))).toBe(25);
    expect(sizeOf(coapMessage(POST, { transport: 'websocket', oscore: null }))).toBe(24);
  });
  it('CSM with Max-Message-Size 1152 and Block-Wise-Transfer is 40 e1 22 04 80 20', () => {
    const options = [{ number: 2, name: 'Max-Message-Size', valueBytes: 2, value: 1152 }, { number: 4, name: 'Block-Wise-Transfer', valueBytes: 0 }];
    expect(hex({ type: 'CON', code: '7.01', tokenBytes: 0, options, payloadBytes: 0 }, { transport: 'tcp', oscore: null })).toBe('40e122048020');
  });
});
