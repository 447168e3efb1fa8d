import { describe, expect, it } from 'vitest';
import { articleCountings, articleExample } from '../../../src/wire/article-example.ts';
import { sizeOf } from '../../../src/wire/field.ts';

const bytesOf = (id: string) => articleCountings().find((counting) => counting.id === id);

describe("the article's HTTP example", () => {
  it('has 146 request bytes and 706 response bytes for 2 bytes of data', () => {
    const { request, response } = articleExample();
    expect(sizeOf(request)).toBe(146);
    expect(sizeOf(response)).toBe(706);
    expect(sizeOf(response.filter(({ layer }) => layer === 'payload'))).toBe(2);
    expect(request).toHaveLength(6);
    expect(response).toHaveLength(17);
  });

  it('is 852 bytes of HTTP, 42,500 % beside the data', () => {
    expect(bytesOf('http')).toMatchObject({ bytes: 852, overheadPercent: 42_500 });
  });

  it('is 956 bytes as the two packets with data, the "more than 900"', () => {
    expect(bytesOf('data-packets')).toMatchObject({ bytes: 956, overheadPercent: 47_700 });
  });

  it('passes "50,000 %" with the acknowledgement of the response', () => {
    expect(bytesOf('kept-connection')).toMatchObject({ bytes: 1008, overheadPercent: 50_300 });
  });

  it('costs 1388 bytes on a connection of its own, as captured between curl and Node', () => {
    expect(bytesOf('new-connection')?.bytes).toBe(466 + 922);
  });

  it('costs 3877 bytes with a TLS 1.3 handshake of its own, within the play of the signature', () => {
    expect(Math.abs((bytesOf('new-tls-1-3')?.bytes ?? 0) - (1293 + 2584))).toBeLessThanOrEqual(6);
  });
});
