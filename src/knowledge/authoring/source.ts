import type { Source } from '../schema/source.ts';

/** A Request for Comments, addressed by its number: id `rfc-<number>`. */
export const rfc = <const Number extends number>(number: Number, title: string, year: number) =>
  ({
    id: `rfc-${number}`,
    title: `RFC ${number}: ${title}`,
    kind: 'standard',
    publisher: 'IETF',
    year,
    url: `https://www.rfc-editor.org/rfc/rfc${number}`,
  }) as const satisfies Source;
