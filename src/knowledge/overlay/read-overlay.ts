import { checksum, stableStringify } from '../../base/index.ts';
import type { Problem } from '../stack-id.ts';
import { boundedJson } from './bounded-json.ts';
import { evidenceProblems } from './evidence-problems.ts';
import { nameProblems } from './name-problems.ts';
import type { Overlay, OverlayGround } from './overlay.ts';
import { protocolProblems } from './protocol-problems.ts';
import { shapeOf } from './shape-problems.ts';

/** Beyond these the first ones say enough. */
const MOST_PROBLEMS = 40;

/**
 * Company data from the text of a file: all or nothing. Size and depth first, then the shape, then whether all that it names is there and
 * all that it states has its evidence. The hash is that of the content: spaces and the order of members change nothing.
 * @returns the overlay, or problems that name the path, what was expected and what was found; never throws
 */
export function readOverlay(text: string, ground: OverlayGround): { readonly overlay: Overlay } | { readonly problems: readonly Problem[] } {
  const json = boundedJson(text);
  const shape = 'problems' in json ? json : shapeOf(json.value);
  const problems = 'problems' in shape ? shape.problems : [...nameProblems(shape.data, ground), ...protocolProblems(shape.data, ground), ...evidenceProblems(shape.data, ground)];
  if (problems.length > 0 || 'problems' in json || 'problems' in shape) return { problems: problems.slice(0, MOST_PROBLEMS) };
  const { name, date } = shape.data;
  return { overlay: { mark: { name, date, hash: checksum(stableStringify(json.value)) }, data: shape.data } };
}
