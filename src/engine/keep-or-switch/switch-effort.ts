import { translationBetween, type Catalogue, type Citation } from '../../knowledge/index.ts';
import type { Candidate } from '../candidate.ts';
import { compile } from '../compiled.ts';
import type { Scenario } from '../scenario.ts';
import { typicalChoice } from '../typical-choices.ts';

/** Anchors, our judgement: 0 nothing or a setting; 1 another library or server of the same kind; 2 another path, kind of server or translation; 3 something to be written or built anew. */
export type EffortStep = 0 | 1 | 2 | 3;

export type EffortPartId = 'device' | 'server' | 'gateway';

export type EffortReason =
  | 'same-protocol' | 'same-path' | 'other-path' | 'no-library'
  | 'same-kind-of-server' | 'bridged' | 'other-kind-of-server'
  | 'no-gateway' | 'gateway-translates' | 'gateway-speaks-anew' | 'gateway-added';

export interface EffortPart {
  readonly part: EffortPartId;
  readonly step: EffortStep;
  readonly reason: EffortReason;
  /** Of the fact behind the reason; empty where it follows from the two stacks. */
  readonly sources: readonly Citation[];
}

/** What a switch takes, on an ordinal scale: steps are compared, never added. */
export interface SwitchEffort {
  /** The highest of the parts. */
  readonly step: EffortStep;
  readonly parts: readonly EffortPart[];
}

/** Effort of going from one stack to another; what is typical stands for platform and topology where they are open. Null for stacks that are not there. */
export function switchEffort(scenario: Scenario, catalogue: Catalogue, from: string, to: string): SwitchEffort | null {
  const { candidates } = compile(catalogue);
  const find = (id: string): Candidate | undefined => candidates.find(({ stack }) => stack.id === id);
  const [today, then] = [find(from), find(to)];
  if (today === undefined || then === undefined) return null;
  const parts = [device(scenario, today, then), server(today, then), gateway(scenario, today, then)];
  return { step: parts.reduce<EffortStep>((most, { step }) => (step > most ? step : most), 0), parts };
}

function device({ platform }: Scenario, today: Candidate, then: Candidate): EffortPart {
  const part = 'device';
  if (today.family.id === then.family.id) return { part, step: 0, reason: 'same-protocol', sources: [] };
  const support = platform.possible.map((id) => then.platforms[id]);
  if (!support.some((known) => known?.support === 'yes' || known?.support === 'limited')) return { part, step: 3, reason: 'no-library', sources: merged(support.flatMap((known) => known?.sources ?? [])) };
  const samePath = today.stack.transport === then.stack.transport && today.stack.security === then.stack.security;
  return samePath ? { part, step: 1, reason: 'same-path', sources: [] } : { part, step: 2, reason: 'other-path', sources: [] };
}

function server(today: Candidate, then: Candidate): EffortPart {
  const part = 'server';
  if (today.family.id === then.family.id) return { part, step: 0, reason: 'same-protocol', sources: [] };
  const bridge = translationBetween(today.family.id, then.family.id);
  if (bridge !== null) return { part, step: 1, reason: 'bridged', sources: bridge.sources };
  const [one, other] = [today.capabilities.intermediary, then.capabilities.intermediary];
  const sources = merged([...one.sources, ...other.sources]);
  return one.value === other.value ? { part, step: 1, reason: 'same-kind-of-server', sources } : { part, step: 2, reason: 'other-kind-of-server', sources };
}

function gateway(scenario: Scenario, today: Candidate, then: Candidate): EffortPart {
  const part = 'gateway';
  if (today.family.id === then.family.id) return { part, step: 0, reason: 'same-protocol', sources: [] };
  const { value, sources } = then.capabilities.intermediary;
  if (value === 'gateway' && today.capabilities.intermediary.value !== 'gateway') return { part, step: 3, reason: 'gateway-added', sources };
  const topology = typicalChoice(scenario, 'topology');
  if (topology !== 'device-gateway' && topology !== 'gateway-cloud') return { part, step: 0, reason: 'no-gateway', sources: [] };
  const bridge = translationBetween(today.family.id, then.family.id);
  return bridge === null ? { part, step: 2, reason: 'gateway-speaks-anew', sources: [] } : { part, step: 1, reason: 'gateway-translates', sources: bridge.sources };
}

/** Each citation once. */
function merged(sources: readonly Citation[]): readonly Citation[] {
  return [...new Map(sources.map((citation) => [`${citation.source} ${citation.clause ?? ''}`, citation])).values()];
}
