import type { GrpcPeer } from './grpc-inputs.ts';
import { NODE, TYPICAL } from './http-2-profiles.ts';

const COMMON_HEADERS = [['content-type', 'application/grpc'], ['te', 'trailers']] as const;

/** A library that indexes every header field and sends the least (Go's, for one). As a server it sends no date. */
export const TYPICAL_GRPC_CLIENT: GrpcPeer = {
  ...TYPICAL,
  headers: [...COMMON_HEADERS, ['user-agent', 'grpc-go/1.60.0']],
  sendsDate: false,
  trailers: [],
  trailersWrite: 'with-message',
};

export const TYPICAL_GRPC_SERVER: GrpcPeer = {
  ...TYPICAL_GRPC_CLIENT,
  headers: [['content-type', 'application/grpc']],
  trailers: [['grpc-status', '0'], ['grpc-message', '']],
};

/** @grpc/grpc-js 1.14 as client: nghttp2 indexing, one setting. */
export const GRPC_JS_CLIENT: GrpcPeer = {
  ...NODE,
  name: 'grpc-js',
  prefaceWithFinished: false,
  // SETTINGS_ENABLE_PUSH 0.
  settings: [[2, 0]],
  goAways: { plain: 2, tls: 1 },
  headers: [
    ['grpc-accept-encoding', 'identity,deflate,gzip'], ['accept-encoding', 'identity'], ['user-agent', 'grpc-node-js/1.14.7'], ...COMMON_HEADERS,
  ],
  sendsDate: false,
  trailers: [],
  trailersWrite: 'own',
};

/** @grpc/grpc-js 1.14 as server: headers with message, then trailers, in two writes. */
export const GRPC_JS_SERVER: GrpcPeer = {
  ...NODE,
  name: 'grpc-js',
  headers: [['content-type', 'application/grpc+proto'], ['grpc-accept-encoding', 'identity,deflate,gzip'], ['grpc-encoding', 'identity']],
  sendsDate: true,
  trailers: [['grpc-status', '0'], ['grpc-message', 'OK']],
  trailersWrite: 'own',
};
