import { catalogue, loadCostFacts, loadOverlayTools, wholeCatalogue, type Catalogue, type CostFacts, type Overlay, type Stack } from '../knowledge/index.ts';
import type { CommandOption, CommandWorld, ParsedArguments } from './command.ts';
import { shownName } from './read-json.ts';

/** What a decision rests on: the catalogue as it ships, or with company data in it. */
export interface Known {
  readonly catalogue: Catalogue;
  readonly costFacts: () => Promise<CostFacts>;
}

export const SHIPPED: Known = { catalogue, costFacts: loadCostFacts };

export const OVERLAY_OPTION: Readonly<Record<string, CommandOption>> = {
  overlay: { value: 'FILE', about: 'company data: facts, tariffs, weights and protocols of your own (docs/company-data.md)' },
};

/** What is known with the file of `--overlay`, or as it ships without; a wrong file is refused whole, each problem with its place. */
export async function knownFor(options: ParsedArguments['options'], world: CommandWorld): Promise<Known | { readonly problems: readonly string[] }> {
  const read = await overlayOf(options, world);
  if (read === null) return SHIPPED;
  if ('problems' in read) return read;
  const { applyOverlay, applyToCosts } = await loadOverlayTools();
  return { catalogue: applyOverlay(catalogue, read.overlay), costFacts: async () => applyToCosts(await loadCostFacts(), read.overlay) };
}

/** The whole knowledge base in the same way. */
export async function wholeFor(options: ParsedArguments['options'], world: CommandWorld): Promise<Catalogue | { readonly problems: readonly string[] }> {
  const read = await overlayOf(options, world);
  if (read !== null && 'problems' in read) return read;
  const whole = await wholeCatalogue();
  return read === null ? whole : (await loadOverlayTools()).applyOverlay(whole, read.overlay);
}

async function overlayOf({ overlay: file }: ParsedArguments['options'], world: CommandWorld): Promise<{ readonly overlay: Overlay } | { readonly problems: readonly string[] } | null> {
  if (file === undefined) return null;
  const read = await world.read(file);
  if ('problem' in read) return { problems: [read.problem] };
  const { overlayGround, readOverlay } = await loadOverlayTools();
  const checked = readOverlay(read.text, await overlayGround());
  if ('overlay' in checked) return checked;
  return { problems: checked.problems.map(({ field, expected, found }) => `${shownName(file)}: ${field}: expected ${expected}, found ${found}`) };
}

/** Stacks of the company's own protocols, by id: the byte model knows them by their fields alone. */
export function ownStacks({ catalogue: { families } }: Pick<Known, 'catalogue'>): ReadonlyMap<string, Stack> {
  return new Map(families.flatMap(({ stacks }) => stacks).filter(({ overhead }) => overhead.kind === 'declared').map((stack) => [stack.id, stack]));
}
