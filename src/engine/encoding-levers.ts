import type { TrafficInputs } from '../estimate/index.ts';
import { takesEncoding } from '../knowledge/index.ts';
import { payloadEncodings } from '../wire/index.ts';
import type { ByteLever } from './byte-levers.ts';
import type { Candidate } from './candidate.ts';
import { payloadContent } from './payload-content.ts';
import { encodedTraffic } from './same-content.ts';
import type { Scenario } from './scenario.ts';

/**
 * The thriftiest encoding of each kind that is not the one in use: with names in the message, with names as numbers, with a schema. Empty
 * where nobody said what is in use, or the stack does not take it.
 */
export function encodingLevers(scenario: Scenario, candidate: Candidate, networks: readonly TrafficInputs[]): readonly ByteLever[] {
  const content = payloadContent(scenario, null);
  const taken = payloadEncodings.filter(({ id }) => takesEncoding(candidate.family.id, candidate.stack.protocol, id));
  if (typeof content === 'string' || !taken.some(({ id }) => id === content.encoding)) return [];
  const from = content.encoding;
  const all = from === null ? [] : taken.filter(({ id }) => content.bytes[id] < content.bytes[from]);
  const kinds = [...new Set(all.map(({ describes }) => describes))];
  return kinds.flatMap((kind): ByteLever[] => {
    const [to] = all.filter(({ describes }) => describes === kind).map(({ id }) => id).sort((a, b) => content.bytes[a] - content.bytes[b]);
    return to === undefined || from === null ? [] : [{ id: 'encoding', bytesPerDay: encodedTraffic(candidate, networks, to, content.bytes[to]).bytesPerDay, encodings: { from, to } }];
  });
}
