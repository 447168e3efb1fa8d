/** How the TCP ends behave. Defaults: Linux at the server; the client as `stack` says. */
export interface TcpInputs {
  /**
   * Client's TCP: `linux` offers timestamps, window scale and SACK; `lwip` only the MSS. Default: `linux` where
   * `network.tcpTimestamps` is true, else `lwip`.
   */
  readonly clientStack?: 'linux' | 'lwip';
  /** TCP_NODELAY at each end (default both true: what messaging libraries set). */
  readonly clientNoDelay?: boolean;
  readonly serverNoDelay?: boolean;
  /** Pause between connect and the first message, milliseconds (default 1000: a message of its own, not part of the handshake's burst). */
  readonly waitAfterConnectMs?: number;
  /** Time that the server's application takes to answer, milliseconds (default 0: faster than a delayed acknowledgement). */
  readonly serverThinkMs?: number;
  /** Time from the arrival of data until each application reads it, milliseconds (defaults 0.15: a woken process). */
  readonly clientWakeMs?: number;
  readonly serverWakeMs?: number;
  /** The client answers a message before it reads what has come behind it (default false; curl does with HTTP/2, record by record). */
  readonly clientAnswersFirst?: boolean;
  /** The server writes its tickets before it reads what has come behind Finished (default false; nginx does where it takes its time over the handshake). */
  readonly serverTicketsFirst?: boolean;
  /** The server closes with data unread, so that its last segment resets the connection and nobody answers it (RFC 1122 §4.2.2.13; default false). */
  readonly serverAborts?: boolean;
  /** Who closes first (default the client; an HTTP server does after `Connection: close`, RFC 9112 §9.6). */
  readonly closedBy?: 'client' | 'server';
}
