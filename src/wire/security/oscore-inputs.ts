/** Parameters of an OSCORE context, RFC 8613 §3. */
export interface OscoreInputs {
  /** Sender ID of the client, bytes (default 1). */
  readonly senderIdBytes?: number;
  /** ID Context sent with requests; 0 = none (default). */
  readonly idContextBytes?: number;
  /** Sequence number in use, bytes of the partial IV (default 1: the first 256 messages). */
  readonly partialIvBytes?: number;
  /** Whether responses carry a partial IV of their own (default false; notifications always do). */
  readonly responsePartialIv?: boolean;
  /** The pairwise mode of Group OSCORE: the ID Context stands in each request, also where it is empty (default false). */
  readonly group?: boolean;
  /** Authentication tag, bytes (default 8: AES-CCM-16-64-128). */
  readonly tagBytes?: number;
}
