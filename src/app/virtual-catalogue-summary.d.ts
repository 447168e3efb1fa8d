/** Made at build by scripts/build/catalogue-summary-plugin.ts. */
declare module 'virtual:catalogue-summary' {
  export const catalogueDate: string;
  /** Every protocol family, by name. */
  export const protocolNames: readonly { readonly id: string; readonly name: string; readonly summary: string }[];
  /** Every link, in the order of the catalogue. */
  export const linkNames: readonly { readonly id: string; readonly name: string; readonly summary: string }[];
  /** The worked examples, in their own order. */
  export const exampleNames: readonly { readonly id: string; readonly title: string }[];
}
