import { forgetCompanyData } from '../../stores/read-company-data.ts';

/** Everything is worked out anew: the answers stand in the address. */
export function removeCompanyData(): void {
  forgetCompanyData();
  window.location.reload();
}
