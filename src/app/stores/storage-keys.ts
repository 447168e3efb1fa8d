/** Apart from the documents, so that the few lines that run first can look whether there is anything to restore. */
export const LAST_STATE_KEY = { name: 'last-state', version: 1 } as const;
export const COMPANY_DATA_KEY = { name: 'company-data', version: 1 } as const;
