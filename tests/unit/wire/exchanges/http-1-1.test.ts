import { describe, expect, it } from 'vitest';
import { http11 } from '../../../../src/wire/exchanges/http-1-1.ts';
import type { HttpInputs } from '../../../../src/wire/exchanges/http-inputs.ts';
import type { WireInputs } from '../../../../src/wire/exchange.ts';
import { sizes, stackView, wireInputs } from '../../../support/wire-exchange.ts';

function message(http: HttpInputs, changes: Partial<WireInputs> = {}) {
  const stack = stackView('http-1-1');
  return sizes(http11(stack, wireInputs(stack, { ...changes, http })).message);
}

describe('HTTP/1.1 messages (RFC 9112)', () => {
  it('the smallest useful poll is 28 and 40 bytes', () => {
    expect(message({ path: '/c', host: 'h', responseHeaders: [['Content-Length', '2']], responseBodyBytes: 2 }, { direction: 'down', payloadBytes: 2 })).toEqual(['up GET request 28', 'down Response 40']);
  });
  it('a 204 without header lines is 27 bytes', () => {
    expect(message({ responseHeaders: [] }, { payloadBytes: 1 })[1]).toBe('down Response 27');
  });
  it('a lean POST of 10 bytes is 133', () => {
    const requestHeaders = [['Host', 'api.example.com'], ['Content-Type', 'application/json'], ['Content-Length', '10']] as const;
    expect(message({ path: '/v1/devices/dev-0001/telemetry', requestHeaders }, { payloadBytes: 10 })[0]).toBe('up POST request 133');
  });
  it('a head given as text goes as it is', () => {
    expect(message({ method: 'POST', requestHead: 'POST /t HTTP/1.1\r\nHost: iot.example.com\r\nContent-Length: 100\r\n\r\n' }, { payloadBytes: 100 })[0]).toBe('up POST request 164');
  });
  it('header and body leave apart where the library writes them apart', () => {
    expect(message({ bodyWrite: 'own' }, { payloadBytes: 10 })).toHaveLength(3);
  });
});
