import type { Catalogue, OverlayMark } from '../schema/catalogue.ts';
import type { ServingFacts } from '../serving-facts.ts';
import type { Tariff } from '../tariffs/tariff-schema.ts';
import type { OverlayData } from './overlay-schema.ts';

/** Company data that was read and found in order. */
export interface Overlay {
  readonly mark: OverlayMark;
  readonly data: OverlayData;
}

/** What company data is checked against: it may only override what is there. */
export interface OverlayGround {
  /** With its sources. */
  readonly catalogue: Catalogue;
  readonly tariffs: readonly Tariff[];
  readonly serving: ServingFacts;
}
