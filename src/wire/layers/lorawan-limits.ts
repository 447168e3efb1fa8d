/** Limits of one data rate: largest MACPayload M and largest application payload N without FOpts, bytes; N = M - 8. */
export interface LorawanLimit {
  readonly dataRate: number;
  readonly modulation: 'lora' | 'fsk';
  readonly spreadingFactor: number | null;
  readonly bandwidthHz: number;
  readonly macPayloadBytes: number;
  /** M where a repeater may have to add its own header. */
  readonly repeaterMacPayloadBytes: number;
}

const lora = (dataRate: number, spreadingFactor: number, bandwidthHz: number, macPayloadBytes: number, repeaterMacPayloadBytes = macPayloadBytes): LorawanLimit =>
  ({ dataRate, modulation: 'lora', spreadingFactor, bandwidthHz, macPayloadBytes, repeaterMacPayloadBytes });

/** EU863-870, LoRaWAN Regional Parameters 1.0.2 rev B, tables of maximum payload size. */
export const EU868_LIMITS: readonly LorawanLimit[] = [
  lora(0, 12, 125_000, 59),
  lora(1, 11, 125_000, 59),
  lora(2, 10, 125_000, 59),
  lora(3, 9, 125_000, 123),
  lora(4, 8, 125_000, 250, 230),
  lora(5, 7, 125_000, 250, 230),
  lora(6, 7, 250_000, 250, 230),
  { dataRate: 7, modulation: 'fsk', spreadingFactor: null, bandwidthHz: 50_000, macPayloadBytes: 250, repeaterMacPayloadBytes: 230 },
];

/** US902-928 uplink, LoRaWAN Regional Parameters; some older revisions print one byte more for data rate 2. */
export const US915_UPLINK_LIMITS: readonly LorawanLimit[] = [
  lora(0, 10, 125_000, 19),
  lora(1, 9, 125_000, 61),
  lora(2, 8, 125_000, 133),
  lora(3, 7, 125_000, 250),
  lora(4, 8, 500_000, 250),
];

/** Frame header without FOpts (7) and the port (1) inside the MACPayload. */
const FRAME_HEADER_AND_PORT_BYTES = 8;

/** Largest application payload N when `optionBytes` of MAC commands ride along. */
export function applicationPayloadBytes(limit: LorawanLimit, repeater = false, optionBytes = 0): number {
  return (repeater ? limit.repeaterMacPayloadBytes : limit.macPayloadBytes) - FRAME_HEADER_AND_PORT_BYTES - optionBytes;
}
