import { isRecord } from '../../base/index.ts';
import { orderProblems } from '../lints/figures-in-order.ts';
import { conditionProblems } from '../lints/numbers-have-conditions.ts';
import type { Figure } from '../schema/figure.ts';
import type { Citation } from '../schema/source.ts';
import type { Problem } from '../stack-id.ts';
import { memberPath, shownValue } from './bounded-json.ts';
import type { OverlayGround } from './overlay.ts';
import type { OverlayData } from './overlay-schema.ts';

/** The rules of the catalogue for figures, steps and citations (src/knowledge/lints), held to the file as it is written. */
export function evidenceProblems(data: OverlayData, { catalogue }: OverlayGround): readonly Problem[] {
  const own = data.sources ?? [];
  const taken = new Set(catalogue.sources.map(({ id }) => id));
  const kinds = new Map<string, string>([...catalogue.sources, ...own].map(({ id, kind }) => [id, kind]));
  const cited = new Set<string>();
  const problems = walk(data, '', '', kinds, cited);
  return [
    ...own.flatMap(({ id }, at) => {
      if (taken.has(id) || own.findIndex((other) => other.id === id) !== at) return [{ field: `sources[${at}].id`, expected: 'an id of its own', found: shownValue(id) }];
      return cited.has(id) ? [] : [{ field: `sources[${at}]`, expected: 'something that cites it', found: 'nothing' }];
    }),
    ...problems,
  ];
}

function walk(value: unknown, path: string, name: string, kinds: ReadonlyMap<string, string>, cited: Set<string>): Problem[] {
  if (Array.isArray(value)) return value.flatMap((entry, at) => walk(entry, memberPath(path, at), name, kinds, cited));
  if (!isRecord(value)) return [];
  const figure = 'unit' in value && 'condition' in value ? value as unknown as Figure : null;
  return [
    ...(figure === null ? [] : [...orderProblems(path, name, figure), ...conditionProblems(path, figure)]),
    ...('step' in value && !Number.isInteger(value['step']) ? [{ field: `${path}.step`, expected: 'a whole step from 0 to 4', found: shownValue(value['step']) }] : []),
    ...(path !== '' && Array.isArray(value['sources']) ? citationProblems(value, path, kinds, cited) : []),
    ...Object.entries(value).filter(([key]) => key !== 'sources').flatMap(([key, member]) => walk(member, memberPath(path, key), key, kinds, cited)),
  ];
}

/** Every citation leads somewhere; judgement alone carries only what is marked as assumed. */
function citationProblems(value: Readonly<Record<string, unknown>>, path: string, kinds: ReadonlyMap<string, string>, cited: Set<string>): Problem[] {
  const sources = value['sources'] as readonly Citation[];
  for (const { source } of sources) cited.add(source);
  const unknown = sources.flatMap(({ source }, at) => (kinds.has(source) ? [] : [{ field: `${path}.sources[${at}].source`, expected: 'the id of a source of the file or of the catalogue', found: shownValue(source) }]));
  const assumed = value['obtained'] === 'assumed' || value['assumed'] === true || value['support'] === 'unknown' || /\.page\./.test(path);
  const alone = sources.every(({ source }) => kinds.get(source) === 'judgement');
  return unknown.length === 0 && alone && !assumed ? [{ field: `${path}.sources`, expected: 'a source beside the judgement', found: 'judgement alone' }] : unknown;
}
