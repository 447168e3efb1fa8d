/** Made at build by scripts/build/bare-catalogue-plugin.ts. */
declare module 'virtual:bare-catalogue' {
  /** A `Catalogue` as `bareCatalogue` of the knowledge layer leaves it. */
  export const bareCatalogue: unknown;
}
