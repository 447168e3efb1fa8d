import type { HpackPolicyId } from '../encodings/hpack-policies.ts';

/** What HTTP/2 ends decide by themselves. Method, path and header lines are in the `http` section. */
export interface Http2Inputs {
  /** Default `typical`. */
  readonly client?: Http2Peer;
  readonly server?: Http2Peer;
}

export interface Http2Peer {
  readonly name: string;
  readonly hpack: HpackPolicyId;
  /** Settings sent at the start: identifier and value (RFC 9113 §6.5.2). */
  readonly settings: readonly (readonly [identifier: number, value: number])[];
  /** Increment by which the connection's window is enlarged with the settings; 0 leaves it. */
  readonly windowUpdateAtStart: number;
  /**
   * curl 7.88 sends a control frame of 13 bytes before the HEADERS of each further request with content. Captures under TLS show its size
   * and not its type; it is modelled as a WINDOW_UPDATE.
   */
  readonly windowUpdateBeforeContent: boolean;
  /** Content leaves in a write of its own, behind the headers. */
  readonly contentWrite: 'with-headers' | 'own';
  /** A server that answers before it has read the content tells the client to stop sending: RST_STREAM (RFC 9113 §8.1). */
  readonly resetsUnreadRequest: boolean;
  /** The acknowledgement of the client's settings leaves in the write of the first response. */
  readonly settingsAckWithResponse: boolean;
  /** As a client in TLS 1.3: the preface reaches the server together with Finished, so settings and their acknowledgement leave in one write. */
  readonly prefaceWithFinished: boolean;
  /** GOAWAY frames before an end closes, plain and under TLS. */
  readonly goAways: { readonly plain: number; readonly tls: number };
  /** As a client: a request without content that could have some ends with an empty DATA frame behind its headers. */
  readonly emptyContentFrame: boolean;
  /** As a server: content ends with an empty DATA frame in a write of its own. */
  readonly endsContentApart: boolean;
  /** A server that puts its own date into each response, whatever the application says. */
  readonly datesResponses: boolean;
  /** Header lines that a server adds to each response, in front of those given. */
  readonly ownHeaders: readonly (readonly [name: string, value: string])[];
}
