/** Made at build by scripts/build/company-data-plugin.ts. */
declare module 'virtual:deployed-company-data' {
  /** Name of the file of company data beside the pages; null where the build was given none. */
  export const deployedCompanyData: string | null;
}
