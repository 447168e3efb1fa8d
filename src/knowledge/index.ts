export type { Catalogue, OverlayMark } from './schema/catalogue.ts';
export type { Capabilities, CapabilityId } from './schema/capabilities.ts';
export type { AssessedCriterion, Criterion, MeasuredCriterion } from './schema/criterion.ts';
export type { FamilyPage } from './schema/family-page.ts';
export type { Figure, Statement } from './schema/figure.ts';
export {
  CREDENTIAL_KINDS, FAMILY_IDS, LINK_IDS, PLATFORM_IDS, PROTOCOL_IDS, SECURITY_KINDS, TRANSPORT_IDS,
  type CredentialKind, type FamilyId, type LinkId, type PlatformId, type ProtocolId, type SecurityKind, type TransportId,
} from './schema/ids.ts';
export type { Link } from './schema/link.ts';
export type { DeclaredOverhead, Grade, OverheadModel, PageModule, PlatformSupport, ProtocolFamily, Stack } from './schema/protocol.ts';
export type { Citation, Source } from './schema/source.ts';
export { catalogueJsonSchema } from './schema/json-schema.ts';
export { bareCatalogue } from './bare-catalogue.ts';
export { catalogue, findFamily, findStack } from './catalogue.ts';
export { changesSince, type CatalogueChange } from './catalogue-changes.ts';
export { createCatalogue, type CatalogueParts } from './create-catalogue.ts';
export { decisionCatalogue } from './decision-catalogue.ts';
export { pageOf, withPages } from './protocol-page.ts';
export { familyOf, parseStackId, stackId, type Problem, type StackParts } from './stack-id.ts';
export { validateCatalogue } from './validate-catalogue.ts';
export type { SeedClaim } from './schema/seed-claim.ts';
export { loadSeedClaims } from './load-seed-claims.ts';
export { loadApplyOverlay, loadOverlayTools } from './load-overlay-tools.ts';
export type { Overlay, OverlayGround } from './overlay/overlay.ts';
export { loadSources } from './load-sources.ts';
export type { EnergyFacts } from './energy/index.ts';
export type {
  BatteryFacts, BleProfile, Cell, CellularProfile, EnergyProfile, LorawanProfile, NetworkTimers, ThreadProfile, WifiProfile,
} from './energy/energy-profile-schema.ts';
export { loadEnergyFacts } from './load-energy-facts.ts';
export { loadCostFacts, type CostFacts } from './load-cost-facts.ts';
export { loadServingFacts } from './load-serving-facts.ts';
export type { ServingFacts } from './serving-facts.ts';
export { loadTariffs } from './load-tariffs.ts';
export type { Tariff } from './tariffs/tariff-schema.ts';
export type { RowFigure } from './schema/fact-row.ts';
export type { Comparison, FactRow, FactRowOf, FactTableId, FactTables, TopicId } from './schema/fact-tables.ts';
export type { Newcomer } from './schema/newcomer.ts';
export { factTableNames, type FactTableName } from './tables/table-names.ts';
export { loadFactTables, loadNewcomers } from './load-fact-tables.ts';
export { wholeCatalogue } from './whole-catalogue.ts';
export { dueForRecheck, type DueFact } from './lints/freshness.ts';
export { payloadFormats, takesEncoding, type PayloadFormats } from './payload-formats.ts';
export { translationBetween, translations, type Translation } from './translations.ts';
