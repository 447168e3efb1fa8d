import { once } from 'node:events';
import http2 from 'node:http2';
import { Duplex } from 'node:stream';

export interface ReadRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBytes: number;
}

/** A server session of Node.js (nghttp2 inside) that reads the bytes of a client from memory. */
export async function readHttp2Requests(clientBytes: readonly Uint8Array[], expected: number): Promise<readonly ReadRequest[]> {
  const wire = new Duplex({ read() {}, write(_chunk, _encoding, done) { done(); } });
  const session = http2.performServerHandshake(wire, { maxSendHeaderBlockLength: 262_144, settings: { maxHeaderListSize: 262_144 } });
  const requests: ReadRequest[] = [];
  const complete = new Promise<readonly ReadRequest[]>((resolve, reject) => {
    session.on('error', reject);
    session.on('stream', (stream, headers) => {
      let bodyBytes = 0;
      stream.on('error', reject);
      stream.on('data', (chunk: Uint8Array) => { bodyBytes += chunk.length; });
      stream.on('end', () => {
        requests.push({ headers: Object.fromEntries(Object.entries(headers).filter(([name]) => typeof name === 'string').map(([name, value]) => [name, String(value)])), bodyBytes });
        if (requests.length === expected) resolve(requests);
      });
    });
  });
  for (const bytes of clientBytes) wire.push(Buffer.from(bytes));
  try {
    return await complete;
  } finally {
    session.destroy();
    wire.destroy();
    await once(wire, 'close').catch(() => undefined);
  }
}
