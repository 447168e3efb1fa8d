import type { StackView, WireInputs, Write } from '../exchange.ts';
import type { QuicPlan } from './http-3-handshake.ts';

/** Messages whose field sections refer to dynamic tables. */
export interface QpackMessages {
  readonly round: (plan: QuicPlan, stack: StackView, inputs: WireInputs, first: boolean) => readonly Write[];
}

/** What HTTP/3 ends decide by themselves. Method, path and header lines are in the `http` section, certificates in `tls`. */
export interface Http3Inputs {
  /** Connection ids that each end chose for packets to it (default 8 and 0: the server's packets to the client carry none). */
  readonly serverCidBytes?: number;
  readonly clientCidBytes?: number;
  /** 1 to 4 (default 1). */
  readonly packetNumberBytes?: 1 | 2 | 3 | 4;
  /** Largest UDP payload until a larger one is found to pass (default 1200, RFC 9000 §14). */
  readonly datagramBytes?: number;
  /** TLS ClientHello with its QUIC transport parameters (default 280); padding hides differences below 1100. */
  readonly clientHelloBytes?: number;
  /** QUIC transport parameters of the server (default 60). */
  readonly serverParametersBytes?: number;
  /** Settings in the control stream of each side (default 2 to 3: QPACK table and field section limits). */
  readonly settings?: readonly (readonly [identifier: number, value: number])[];
  /** Size of a probe that each end sends to find out whether larger datagrams pass (RFC 8899); 0 for none (default). */
  readonly pathProbeBytes?: number;
  /** Requests that leave with the client's Finished, with `tls.resumption` early-data with its hello; they and their responses are then part of the connect phase (default 0, with early data 1). */
  readonly requestsAtOnce?: number;
  /** A Retry with a token of this size before the server takes the hello (RFC 9000 §8.1.2, §17.2.5); 0 for none (default). */
  readonly retryTokenBytes?: number;
  /** Token of an earlier connection in the client's first Initial packets (NEW_TOKEN, RFC 9000 §8.1.3): it proves the address; 0 for none (default). */
  readonly tokenBytes?: number;
  /** The opening with these choices, with 0-RTT and the limit of RFC 9000 §8.1 (`openWithChoices`); kept out of the exchange so that who needs none loads none. */
  readonly opening?: (plan: QuicPlan, inputs: WireInputs, stack: StackView) => readonly Write[];
  /** Dynamic table that each end allows the other (RFC 9204 §3.2); 0 for the static table alone (default). Dates change too often to be kept in it. */
  readonly dynamicTableBytes?: number;
  /** Messages coded with that table, made from it by `qpackMessages`; kept out of the exchange so that who needs none loads none. */
  readonly coded?: QpackMessages;
  /** Session tickets after the handshake (default 1), each with its size. */
  readonly tickets?: number;
  readonly ticketBytes?: number;
}
