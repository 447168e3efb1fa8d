import type { Capabilities, Catalogue, Citation, Grade, Link, PlatformId, PlatformSupport, ProtocolFamily, Stack, TransportId } from '../knowledge/index.ts';

/** One stack with everything that holds for it: its own facts where it has some, else its family's. */
export interface Candidate {
  readonly family: ProtocolFamily;
  readonly stack: Stack;
  readonly capabilities: Capabilities;
  readonly grades: { readonly [criterion: string]: Grade };
  readonly platforms: { readonly [Platform in PlatformId]?: PlatformSupport };
  /** Transports of all stacks of the family. */
  readonly familyTransports: ReadonlySet<TransportId>;
}

export interface Mandate {
  readonly protocol: string;
  readonly transport: TransportId | null;
  /** Protocols of the family that are meant; `null` for all of them. */
  readonly protocols: readonly string[] | null;
  readonly sources: readonly Citation[];
}

/** What rules may look up beside the candidate in hand. */
export interface Facts {
  readonly links: ReadonlyMap<string, Link>;
  /** Families that a standard prescribes, by the standard's id. */
  readonly mandates: ReadonlyMap<string, readonly Mandate[]>;
  /** Clouds for which the catalogue knows an end point of any family, with who says what they take. */
  readonly clouds: ReadonlyMap<string, readonly Citation[]>;
}

export function candidatesOf(catalogue: Catalogue): Candidate[] {
  return catalogue.families.flatMap((family) => {
    const familyTransports = new Set(family.stacks.map((stack) => stack.transport));
    return family.stacks.map((stack): Candidate => ({
      family,
      stack,
      capabilities: withOverrides(family.capabilities, stack.capabilityOverrides),
      grades: { ...family.grades, ...stack.gradeOverrides },
      platforms: { ...family.platforms, ...stack.platformOverrides },
      familyTransports,
    }));
  });
}

export function factsOf(catalogue: Catalogue): Facts {
  const mandates = new Map<string, Mandate[]>();
  for (const family of catalogue.families) {
    for (const mandate of family.mandatedBy) {
      const list = mandates.get(mandate.standard) ?? [];
      list.push({ protocol: family.id, transport: mandate.transport ?? null, protocols: mandate.protocols ?? null, sources: mandate.sources });
      mandates.set(mandate.standard, list);
    }
  }
  const endpoints = catalogue.families.flatMap((family) => family.clouds);
  return {
    links: new Map(catalogue.links.map((link) => [link.id, link])),
    mandates,
    clouds: new Map(endpoints.map(({ cloud }) => [cloud, [...new Set(endpoints.filter((entry) => entry.cloud === cloud).flatMap(({ sources }) => sources))]])),
  };
}

function withOverrides(capabilities: Capabilities, overrides: Stack['capabilityOverrides']): Capabilities {
  if (overrides === undefined) return capabilities;
  const merged: Record<string, unknown> = { ...capabilities };
  for (const [key, value] of Object.entries(overrides)) if (value !== undefined) merged[key] = value;
  return merged as unknown as Capabilities;
}
