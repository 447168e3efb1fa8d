import type { EndPoint } from '../../estimate/index.ts';
import { translationBetween, type Citation } from '../../knowledge/index.ts';
import type { Candidate } from '../candidate.ts';

/** What must stand between device and application for a stack to be of use. */
export type BoxKind = 'broker' | 'management-server' | 'gateway' | 'link-gateway' | 'cloud-gateway' | 'browser-proxy';

/**
 * What a box costs: our judgement. `comes-with`: the chosen end point is one; `to-run`: published software or a service, to be set up, secured and kept up to date;
 * `to-build`: nothing published does it, so it is written and run by whoever needs it.
 */
export type BoxEffort = 'comes-with' | 'to-run' | 'to-build';

export interface Box {
  readonly kind: BoxKind;
  readonly effort: BoxEffort;
  /** Published software or translation that does it; empty where none is in the catalogue. */
  readonly by: readonly string[];
  readonly sources: readonly Citation[];
}

interface Around {
  /** End points of the chosen cloud that take the stack without a lack; null where no cloud with end points of its own is chosen. */
  readonly direct: readonly EndPoint[] | null;
  /** Families that the chosen cloud takes at all. */
  readonly taken: readonly string[];
  /** A web page is one of the ends. */
  readonly page: boolean;
  /** Software of the catalogue that speaks the family. */
  readonly servers: readonly { readonly subject: string; readonly sources: readonly Citation[] }[];
  readonly cloudSources: readonly Citation[];
}

/** Boxes in the order from the device on. */
export function boxesOf({ family, stack, capabilities }: Candidate, { direct, taken, page, servers, cloudSources }: Around): readonly Box[] {
  const boxes: Box[] = [];
  const accepted = direct !== null && direct.length > 0;
  const { value: between, sources } = capabilities.intermediary;
  const run = { by: servers.map(({ subject }) => subject), sources: [...sources, ...servers.flatMap((server) => server.sources)] };
  if (stack.transport === 'link') boxes.push({ kind: 'link-gateway', effort: accepted ? 'comes-with' : family.id === 'raw-link' ? 'to-build' : 'to-run', by: [], sources });
  if (between === 'gateway') boxes.push({ kind: 'gateway', effort: 'to-run', ...run });
  if (between === 'broker' || between === 'management-server') boxes.push(accepted ? { kind: between, effort: 'comes-with', by: direct.map(({ service }) => service), sources: direct.flatMap((point) => point.sources) } : { kind: between, effort: 'to-run', ...run });
  if (page && capabilities.browserUse.value === 'through-a-proxy') boxes.push({ kind: 'browser-proxy', effort: 'to-run', by: [], sources: capabilities.browserUse.sources });
  if (direct !== null && !accepted) {
    const translation = taken.map((other) => (other === family.id ? null : translationBetween(family.id, other))).find((found) => found !== null);
    // The protocol's own gateway is what translates.
    if (between !== 'gateway' || translation === undefined) boxes.push(translation === undefined || translation === null
      ? { kind: 'cloud-gateway', effort: 'to-build', by: [], sources: cloudSources }
      : { kind: 'cloud-gateway', effort: 'to-run', by: [translation.by], sources: [...translation.sources, ...cloudSources] });
  }
  return boxes;
}
