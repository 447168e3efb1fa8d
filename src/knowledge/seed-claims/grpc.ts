import { claimed } from '../authoring/claimed.ts';
import type { SeedClaim } from '../schema/seed-claim.ts';

/** What the article of 2022 said under this heading, and how it fares today. */
export const grpcClaims: readonly SeedClaim[] = [
  claimed('A-148', 'grpc', 'fact', 'holds', 'Protobuf RPC over HTTP by Google.', 'HTTP/2.', 'grpc-http2'),
  claimed('A-149', 'grpc', 'fact', 'nuance', 'All Google services use gRPC.', 'Internally Google ran Stubby; gRPC is its open successor.', 'grpc-docs'),
  claimed('A-150', 'grpc', 'fact', 'holds', 'CNCF project.', 'Since 2017.', 'grpc-docs'),
  claimed('A-151', 'grpc', 'pro', 'nuance', 'Automatic serialization, retries, streaming, auth.', 'Retries/hedging need service config; auth is pluggable.', 'grpc-docs'),
  claimed('A-152', 'grpc', 'fact', 'holds', 'Epitome of request/response.', null, 'grpc-docs'),
  claimed('A-153', 'grpc', 'fact', 'holds', 'Unary, server-, client-, bidi streaming.', null, 'grpc-docs'),
  claimed('A-154', 'grpc', 'fact', 'wrong', 'Over HTTP/2 streams and/or WebSockets.', 'Native gRPC needs HTTP/2; browsers use gRPC-Web; WebSocket transports are unofficial.', 'grpc-web'),
  claimed('A-155', 'grpc', 'con', 'holds', 'Very limited on AVR/ESP; needs Linux class.', 'Espressif request open since 2019; nanogrpc no longer maintained.', 'esp-idf-grpc', 'nanopb-grpc'),
  claimed('A-156', 'grpc', 'pro', 'nuance', 'Clear mapping, secure auth, failover and retry.', 'Retries and hedging need a service configuration; authentication is pluggable.', 'grpc-docs'),
  claimed('A-157', 'grpc', 'con', 'holds', 'Platform support; HTTP/2 heavy.', null, 'esp-idf-grpc'),
];
