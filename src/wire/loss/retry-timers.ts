/** How often and when a protocol over datagrams repeats a message that is not answered. */
export interface RetryTimers {
  /** Pauses before each repetition, milliseconds (means where they are random); one transmission more than pauses. */
  readonly pausesMs: readonly number[];
  readonly clause: string;
}

/** RFC 7252 §4.8: ACK_TIMEOUT 2 s, times a factor spread evenly from 1 to ACK_RANDOM_FACTOR 1.5; doubled for each of MAX_RETRANSMIT 4 repetitions (§4.2). */
const ACK_TIMEOUT_MS = 2_000;
const ACK_RANDOM_FACTOR = 1.5;
const MAX_RETRANSMIT = 4;
const MEAN_TIMEOUT_MS = (ACK_TIMEOUT_MS * (1 + ACK_RANDOM_FACTOR)) / 2;

export const COAP_CONFIRMABLE: RetryTimers = {
  pausesMs: Array.from({ length: MAX_RETRANSMIT }, (_, index) => MEAN_TIMEOUT_MS * 2 ** index), clause: 'RFC 7252 §4.2, §4.8',
};

/** MQTT-SN 1.2 §7.2 recommends T_RETRY of 10 to 15 s and N_RETRY of 3 to 5; the low ends. Each message that expects a reply is repeated (§6.13). */
const T_RETRY_MS = 10_000;
const N_RETRY = 3;

export const MQTT_SN_RETRY: RetryTimers = { pausesMs: Array.from({ length: N_RETRY }, () => T_RETRY_MS), clause: 'MQTT-SN 1.2 §6.13, §7.2' };

/** RFC 6347 §4.2.4.1 and RFC 9147 §5.8.2: a flight that is not answered is sent again after a second at first; RFC 7925 §11 advises constrained devices nine. */
export const DTLS_FIRST_TIMEOUTS_MS = { general: 1_000, constrained: 9_000 } as const;

/** Doubled up to a minute (RFC 6347 §4.2.4.1). No standard ends it; eight transmissions are our assumption. */
const DTLS_TRANSMISSIONS = 8;
const DTLS_LONGEST_MS = 60_000;

export function dtlsTimers(firstTimeoutMs: number): RetryTimers {
  return {
    pausesMs: Array.from({ length: DTLS_TRANSMISSIONS - 1 }, (_, index) => Math.min(DTLS_LONGEST_MS, firstTimeoutMs * 2 ** index)), clause: 'RFC 6347 §4.2.4.1, RFC 9147 §5.8, RFC 7925 §11',
  };
}
