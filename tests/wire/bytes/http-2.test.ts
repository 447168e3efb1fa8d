import { describe, expect, it } from 'vitest';
import { grpc } from '../../../src/wire/exchanges/grpc.ts';
import { GRPC_JS_CLIENT } from '../../../src/wire/exchanges/grpc-profiles.ts';
import { http2 } from '../../../src/wire/exchanges/http-2.ts';
import { CURL, NODE } from '../../../src/wire/exchanges/http-2-profiles.ts';
import type { Exchange } from '../../../src/wire/index.ts';
import { readHttp2Requests } from '../../support/http2-reader.ts';
import { serialiseFields } from '../../support/serialise-fields.ts';
import { stackView, wireInputs } from '../../support/wire-exchange.ts';

/** What the client of an exchange sends up to its second message, as one byte stream. */
function clientBytes(exchange: Exchange): readonly Uint8Array[] {
  const writes = [...exchange.connect, ...(exchange.firstMessage ?? []), ...exchange.message];
  return writes.filter((write) => write.from === 'client').map((write) => serialiseFields(write.fields));
}

describe('the modelled bytes of a client, read by a real server', () => {
  it.each([['typical', {}], ['node', { client: NODE }], ['curl', { client: CURL }]] as const)('HTTP/2 POST as %s sends it', async (_name, own) => {
    const stack = stackView('http-2');
    const exchange = http2(stack, wireInputs(stack, { payloadBytes: 20_000, path: '/t', http2: own }));
    const requests = await readHttp2Requests(clientBytes(exchange), 2);
    expect(requests).toHaveLength(2);
    for (const request of requests) {
      expect(request.bodyBytes).toBe(20_000);
      expect(request.headers).toMatchObject({ ':method': 'POST', ':path': '/t', ':authority': 'iot.example.com', 'content-length': '20000' });
    }
  });

  it('gRPC calls as grpc-js sends them', async () => {
    const stack = stackView('grpc');
    const exchange = grpc(stack, wireInputs(stack, { payloadBytes: 16, grpc: { client: GRPC_JS_CLIENT } }));
    const requests = await readHttp2Requests(clientBytes(exchange), 2);
    expect(requests.map(({ bodyBytes }) => bodyBytes)).toEqual([5 + 2 + 16, 5 + 2 + 16]);
    expect(requests[1]?.headers).toMatchObject({ te: 'trailers', 'content-type': 'application/grpc', ':path': '/telemetry.v1.Ingest/Send' });
  });
});
