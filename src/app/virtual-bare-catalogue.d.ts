/** Made at build by scripts/build/bare-catalogue-plugin.ts. */
declare module 'virtual:bare-catalogue' {
  /** The catalogue as `bareCatalogue` of the knowledge layer leaves it. */
  export const bareCatalogue: import('../knowledge/index.ts').Catalogue;
}
