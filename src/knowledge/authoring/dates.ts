/** Date of the catalogue as a whole. */
export const CATALOGUE_DATE = '2026-11-25';
/** Date on which the facts gathered for this edition were last checked against their sources. */
export const CHECKED = '2026-11-23';
