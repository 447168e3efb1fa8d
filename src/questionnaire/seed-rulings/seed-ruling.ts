import type { FamilyId, TransportId } from '../../knowledge/index.ts';

/** A family, on a given transport where the ruling names one. */
export interface RuledProtocol {
  readonly family: FamilyId;
  readonly transport?: TransportId;
}

/** What the article of 2022 ("On IoT Protocols") says about one situation. */
export interface SeedRuling {
  readonly id: string;
  readonly situation: string;
  /** Stated in the article, in the words of case files. */
  readonly conditions: Readonly<Record<string, unknown>>;
  /** Filled in by the reader who wrote the case down. */
  readonly inferred: Readonly<Record<string, unknown>>;
  readonly chosen: readonly RuledProtocol[];
  /** Near equivalents that a fair reader accepts too. */
  readonly acceptable: readonly RuledProtocol[];
  readonly rejected: readonly RuledProtocol[];
}
