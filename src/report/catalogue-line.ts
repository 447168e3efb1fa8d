import type { Catalogue, OverlayMark } from '../knowledge/index.ts';

/** What a result rests on: "catalogue of 2026-12-01", and the company data in it with name, date and hash. */
export function catalogueWords({ catalogueDate }: { readonly catalogueDate: string }, { overlay }: Pick<Catalogue, 'overlay'>): string {
  return `catalogue of ${catalogueDate}${overlay === undefined ? '' : ` with company data: ${companyDataName(overlay)}`}`;
}

/** "Example Metering, 2026-11-30 (aa1w4)". */
export function companyDataName({ name, date, hash }: OverlayMark): string {
  return `${name}, ${date} (${hash})`;
}
