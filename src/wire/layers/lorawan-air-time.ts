/** Settings of a LoRa transmission. Defaults are those of LoRaWAN data frames. */
export interface LoraTransmission {
  /** PHYPayload, bytes. */
  readonly phyPayloadBytes: number;
  readonly spreadingFactor: 7 | 8 | 9 | 10 | 11 | 12;
  /** Default 125 kHz. */
  readonly bandwidthHz?: number;
  /** Denominator of the code rate 4/5 to 4/8 (default 5). */
  readonly codeRateDenominator?: 5 | 6 | 7 | 8;
  /** Default 8 symbols. */
  readonly preambleSymbols?: number;
  /** Explicit header (default true). */
  readonly explicitHeader?: boolean;
  /** Payload checksum, sent uplink (default true); downlink frames have none. */
  readonly checksum?: boolean;
}

/** Symbols longer than this switch the low data rate optimisation on. */
const LOW_RATE_SYMBOL_SECONDS = 0.016;

/** Time on air in milliseconds, Semtech SX1276 datasheet §4.1.1.7. */
export function timeOnAirMs(transmission: LoraTransmission): number {
  const { phyPayloadBytes, spreadingFactor } = transmission;
  const symbolSeconds = 2 ** spreadingFactor / (transmission.bandwidthHz ?? 125_000);
  const lowRate = symbolSeconds > LOW_RATE_SYMBOL_SECONDS ? 1 : 0;
  const checksum = (transmission.checksum ?? true) ? 1 : 0;
  const implicit = (transmission.explicitHeader ?? true) ? 0 : 1;
  const bits = 8 * phyPayloadBytes - 4 * spreadingFactor + 28 + 16 * checksum - 20 * implicit;
  const payloadSymbols = 8 + Math.max(Math.ceil(bits / (4 * (spreadingFactor - 2 * lowRate))) * (transmission.codeRateDenominator ?? 5), 0);
  const preambleSymbols = (transmission.preambleSymbols ?? 8) + 4.25;
  return (preambleSymbols + payloadSymbols) * symbolSeconds * 1000;
}
