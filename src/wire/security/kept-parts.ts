/**
 * Gives a part of a handshake, made once for everyone who keeps the same parts. What is made may read only what all of them share and what the
 * name of the part says (tests/property/kept-handshakes).
 */
export type KeptParts = <Part>(name: string, make: () => Part) => Part;

/** Keeps nothing. */
export const madeAnew: KeptParts = (_name, make) => make();

/** More names of tickets and datagram sizes than anyone asks for in turn. */
const PARTS_MAX = 300;

/** Parts that are kept under their names. */
export function keptParts(): KeptParts {
  const parts = new Map<string, unknown>();
  return <Part>(name: string, make: () => Part): Part => {
    if (parts.has(name)) return parts.get(name) as Part;
    const made = make();
    if (parts.size >= PARTS_MAX) parts.clear();
    parts.set(name, made);
    return made;
  };
}
