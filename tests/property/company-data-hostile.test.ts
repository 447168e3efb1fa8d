import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCostFacts } from '../../src/knowledge/index.ts';
import { applyOverlay, applyToCosts, readOverlay } from '../../src/knowledge/overlay/index.ts';
import { adviseOrder } from '../../src/questionnaire/index.ts';
import { exampleText, ground } from '../support/company-data.ts';
import { HOSTILE_TIMEOUT_MS, hostileRuns } from '../support/fuzz.ts';

const facts = await loadCostFacts();

/** Values that stand at some place of the format, and some that stand nowhere. */
const value = fc.oneof(
  fc.jsonValue(), fc.double(), fc.string(), fc.constantFrom<unknown>('unknown', 'judgement', 'rfc-7252', 'coap', 'mqtt', 'mqtt-5', 'tcp/none', 'payload', 'KiB', 'ms', '2026-11-30', '2026-02-30', 0, 1, 4, -1, 1e308, [], {}, null, true, '__proto__', '\u202e'),
);

interface Change {
  readonly at: number;
  readonly kind: 'nudge' | 'put' | 'drop' | 'add' | 'twice';
  readonly key: string;
  readonly value: unknown;
}
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(), kind: fc.constantFrom('nudge' as const, 'nudge' as const, 'nudge' as const, 'put' as const, 'drop' as const, 'add' as const, 'twice' as const),
  key: fc.oneof(fc.string(), fc.constantFrom('replaces', 'weights', 'hidden', 'page', 'note', 'clause', 'limits', 'grades', 'simplicity', '__proto__', 'constructor')), value,
});

type Node = Record<string, unknown> | unknown[];
const nodesOf = (node: unknown): Node[] => (typeof node !== 'object' || node === null ? [] : [node as Node, ...Object.values(node).flatMap(nodesOf)]);

/** Another number or other words where numbers and words stand: often still in order. */
function nudge(node: Record<string, unknown>, at: number): void {
  for (const key of Object.keys(node)) {
    if (typeof node[key] === 'number') node[key] = (at % 41) / 4;
    else if (['condition', 'because', 'note', 'text', 'clause', 'label', 'subject'].includes(key)) node[key] = `As ${at} of us say it.`;
  }
}

/** The example with some places changed: near enough to the format to get past its first checks. */
const nearlyRight = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
  const example: unknown = JSON.parse(exampleText);
  for (const { at, kind, key, value: own } of changes) {
    const nodes = nodesOf(example);
    const node = nodes[at % nodes.length];
    if (node === undefined) continue;
    const keys = Object.keys(node);
    const member = keys[at % Math.max(1, keys.length)] ?? key;
    const target = node as Record<string, unknown>;
    if (kind === 'nudge') nudge(target, at);
    else if (kind === 'put') target[member] = own;
    else if (kind === 'drop') delete target[member];
    else if (Array.isArray(node)) node.push(kind === 'twice' ? node[0] : own);
    else Object.defineProperty(target, key, { value: kind === 'twice' ? structuredClone(target[member]) : own, enumerable: true, configurable: true, writable: true });
  }
  return JSON.stringify(example) ?? '';
});

const anything = fc.oneof({ weight: 6, arbitrary: nearlyRight }, fc.json(), fc.string(), fc.string({ unit: 'binary' }), fc.tuple(fc.nat({ max: 3000 }), fc.constantFrom('[', '{"a":')).map(([depth, open]) => open.repeat(depth)));

describe('company data', { timeout: HOSTILE_TIMEOUT_MS }, () => {
  it('are taken whole and decide, or are refused with the place named', () => {
    fc.assert(fc.property(anything, (text) => {
      const read = readOverlay(text, ground);
      if ('problems' in read) {
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { field, expected, found } of read.problems) {
          expect(field).not.toBe('');
          expect(`${field} ${expected} ${found}`).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
        }
      } else {
        const catalogue = applyOverlay(ground.catalogue, read.overlay);
        expect(catalogue.overlay?.hash).toMatch(/^[0-9a-z]{5}$/);
        expect(applyToCosts(facts, read.overlay).tariffs.length).toBeGreaterThanOrEqual(facts.tariffs.length);
        const { ranking, eliminated, problems } = adviseOrder({ answers: { payload: 40, link: ['nb-iot'], platform: ['rtos'] }, weights: {} }, catalogue);
        expect(problems).toEqual([]);
        expect(ranking.length + eliminated.length).toBe(catalogue.families.length);
        for (const { score } of ranking) expect(score >= 0 && score <= 1).toBe(true);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }), hostileRuns(300));
  });
});
