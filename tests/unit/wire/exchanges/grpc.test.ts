import { describe, expect, it } from 'vitest';
import { grpc } from '../../../../src/wire/exchanges/grpc.ts';
import type { GrpcInputs } from '../../../../src/wire/exchanges/grpc-inputs.ts';
import { GRPC_JS_CLIENT, GRPC_JS_SERVER } from '../../../../src/wire/exchanges/grpc-profiles.ts';
import type { WireInputs } from '../../../../src/wire/index.ts';
import { sizes, stackView, totals, wireInputs } from '../../../support/wire-exchange.ts';

const stack = stackView('grpc');
const model = (own: GrpcInputs, changes: Partial<WireInputs> = {}) => grpc(stack, wireInputs(stack, { intervalSeconds: 1, ...changes, grpc: own }));
const lab: GrpcInputs = { method: '/telemetry.Telemetry/Report', authority: 'iot.example.com:50051', client: GRPC_JS_CLIENT, server: GRPC_JS_SERVER };

describe('gRPC against captures of grpc-js 1.14.7', () => {
  it('opens with one setting and waits for both acknowledgements', () => {
    expect(totals(model(lab).connect)).toEqual({ up: 48, down: 18 });
  });

  it.each([[1, 148, 56], [16, 163, 71], [100, 247, 155], [512, 660, 568], [4096, 4244, 4152]])('unary call of %i bytes', (payloadBytes, first, steady) => {
    const exchange = model(lab, { payloadBytes });
    expect(totals(exchange.firstMessage)).toEqual({ up: first, down: 153 });
    expect(totals(exchange.message)).toEqual({ up: steady, down: 62 });
  });

  it('calls within one second repeat the date by reference', () => {
    expect(totals(model(lab, { payloadBytes: 16, intervalSeconds: 0 }).message)).toEqual({ up: 71, down: 39 });
  });

  it('message and trailers leave in two writes', () => {
    expect(sizes(model(lab, { payloadBytes: 16 }).message).slice(1)).toEqual(['down HEADERS + DATA reply 51', 'down HEADERS trailers 11']);
  });

  it('says goodbye twice without TLS', () => {
    expect(totals(model(lab).close)).toEqual({ up: 34, down: 34 });
  });
});

describe('gRPC with an encoder that indexes everything', () => {
  it('a repeated unary call of 5 bytes with an empty reply takes 35 up and 36 down', () => {
    expect(totals(model({ protobufField: 'none' }, { payloadBytes: 5 }).message)).toEqual({ up: 35, down: 36 });
  });

  it('a message on an open stream takes 14 bytes and itself', () => {
    const exchange = model({ protobufField: 'none' }, { direction: 'down', payloadBytes: 20 });
    expect(sizes(exchange.message)).toEqual(['down DATA message 34']);
    expect(sizes(exchange.connect).slice(-2).map((text) => text.replace(/ \d+$/, ''))).toEqual(['up HEADERS call', 'down HEADERS reply']);
  });
});
