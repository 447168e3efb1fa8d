/**
 * Two dates a second apart whose Huffman codes have the usual length (22 bytes; 21 to 23 occur): a response sent in a new second has to
 * spell its date again, one in the same second refers to the table.
 */
export const SAMPLE_DATES: readonly [first: string, next: string] = ['Wed, 25 Nov 2026 10:21:30 GMT', 'Wed, 25 Nov 2026 10:21:31 GMT'];
