/** Date of the catalogue as a whole. */
export const CATALOGUE_DATE = '2026-12-01';
/** Date on which the facts gathered for this edition were last checked against their sources. */
export const CHECKED = '2026-11-23';
/** Date on which some of them were checked again, or added. */
export const RECHECKED = '2026-11-30';
/** Date on which facts were added after that. */
export const ADDED = '2026-12-01';
