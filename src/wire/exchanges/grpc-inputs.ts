import type { Http2Peer } from './http-2-inputs.ts';

/** What a gRPC service and its libraries decide. */
export interface GrpcInputs {
  /** `/package.Service/Method`; default `/telemetry.v1.Ingest/Send`. */
  readonly method?: string;
  /** Host and port; default the common host. */
  readonly authority?: string;
  /**
   * `unary`: one call a message (default). `stream`: messages on a stream opened in the connect phase, without an answer of the application.
   */
  readonly call?: 'unary' | 'stream';
  /** Protocol-buffer bytes around the payload: field tag and length (default: one field of type bytes). 0 sends the payload as it is. */
  readonly protobufField?: 'bytes' | 'none';
  /** Bytes of the reply message (default 0: an empty one). */
  readonly replyBytes?: number;
  /** Metadata of each call, for example an authorization token. */
  readonly metadata?: readonly (readonly [name: string, value: string])[];
  readonly client?: GrpcPeer;
  readonly server?: GrpcPeer;
}

export interface GrpcPeer extends Http2Peer {
  /** Header lines that the library sends, besides the pseudo-header fields and the metadata. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** As a server: whether responses carry the date. */
  readonly sendsDate: boolean;
  readonly trailers: readonly (readonly [name: string, value: string])[];
  /** As a server: trailers leave in a write of their own. */
  readonly trailersWrite: 'with-message' | 'own';
}
