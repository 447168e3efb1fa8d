import * as z from 'zod/mini';

/** Kebab-case text, for ids that come from outside (an overlay, a toy protocol in a test). */
export const kebabId = z.string().check(z.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'expected kebab-case letters, digits and hyphens'));
