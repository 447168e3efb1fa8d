/** Everything is worked out anew: the answers stand in the address. */
export async function removeCompanyData(): Promise<void> {
  const { forgetCompanyData } = await import('../../stores/read-company-data.ts');
  forgetCompanyData();
  window.location.reload();
}
