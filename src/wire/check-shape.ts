import type { WireProblem } from './wire-problem.ts';

/** What a member of a section may be. */
export type MemberShape =
  | { readonly kind: 'number'; readonly whole?: boolean; readonly low: number; readonly high: number; readonly clause: string; readonly orNull?: boolean }
  | { readonly kind: 'text'; readonly clause: string; readonly orNull?: boolean }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly options: readonly (string | number)[]; readonly clause: string }
  | { readonly kind: 'numbers'; readonly low: number; readonly high: number; readonly clause: string }
  | { readonly kind: 'texts' }
  | { readonly kind: 'pairs' }
  | { readonly kind: 'section'; readonly members: SectionShape; readonly required?: readonly string[]; readonly orNull?: boolean }
  | { readonly kind: 'either'; readonly options: readonly MemberShape[] }
  | { readonly kind: 'numberPairs'; readonly low: number; readonly high: number; readonly clause: string };

export type SectionShape = { readonly [member: string]: MemberShape };

const LARGEST = 1_000_000_000;

export function whole(low: number, high: number, clause: string): MemberShape {
  return { kind: 'number', whole: true, low, high, clause };
}

export const TRAFFIC: SectionShape = {
  direction: { kind: 'choice', options: ['up', 'down'], clause: 'wire case' },
  payloadBytes: whole(0, LARGEST, 'wire case'),
  messages: whole(0, LARGEST, 'wire case'),
  intervalSeconds: { kind: 'number', low: 0, high: LARGEST, clause: 'wire case' },
  guarantee: { kind: 'choice', options: ['best-effort', 'at-least-once', 'exactly-once'], clause: 'wire case' },
  connection: { kind: 'choice', options: ['kept', 'per-message', 'resumed'], clause: 'wire case' },
  keepAliveSeconds: whole(0, 65_535, 'MQTT 3.1.1 §3.1.2.10'),
};

export const NETWORK: SectionShape = {
  ip: { kind: 'choice', options: ['v4', 'v6'], clause: 'RFC 791, RFC 8200' },
  mtu: whole(576, 65_535, 'RFC 791 §3.2'),
  tcpTimestamps: { kind: 'flag' },
  rttMs: { kind: 'number', low: 0, high: 120_000, clause: 'wire case' },
  lossRate: { kind: 'number', low: 0, high: 0.99, clause: 'wire case' },
  link: { kind: 'text', clause: 'wire case' },
};

/** The members of a section that are right; each that is not becomes a problem. */
export function readSection(name: string, value: unknown, shape: SectionShape, problems: WireProblem[]): Record<string, unknown> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push({ field: name, expected: 'an object', found: found(value), clause: 'wire case' });
    return {};
  }
  const result: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const expected = Object.hasOwn(shape, key) ? shape[key] : undefined;
    const field = `${name}.${key}`;
    if (expected === undefined) {
      problems.push({ field, expected: `one of ${Object.keys(shape).join(', ')}`, found: 'an unknown key', clause: 'wire case' });
      continue;
    }
    const shapeOfIt = expected.kind === 'either' ? (expected.options.find((option) => check(field, member, option) === null) ?? expected) : expected;
    const problem = check(field, member, shapeOfIt);
    if (problem === null) result[key] = shapeOfIt.kind === 'section' && member !== null ? readSection(field, member, shapeOfIt.members, problems) : member;
    else problems.push(problem);
  }
  return result;
}

function check(field: string, value: unknown, shape: MemberShape): WireProblem | null {
  if (value === null && 'orNull' in shape && shape.orNull) return null;
  const refuse = (expected: string, clause = 'wire case'): WireProblem => ({ field, expected, found: found(value), clause });
  switch (shape.kind) {
    case 'number': return isNumber(value, shape) ? null : refuse(`${shape.whole === true ? 'a whole number' : 'a number'} from ${String(shape.low)} to ${String(shape.high)}`, shape.clause);
    case 'text': return typeof value === 'string' ? null : refuse('text', shape.clause);
    case 'flag': return typeof value === 'boolean' ? null : refuse('true or false');
    case 'choice': return shape.options.some((option) => option === value) ? null : refuse(`one of ${shape.options.join(', ')}`, shape.clause);
    case 'numbers': return Array.isArray(value) && value.every((item) => isNumber(item, { ...shape, whole: true })) ? null : refuse(`a list of whole numbers from ${String(shape.low)} to ${String(shape.high)}`, shape.clause);
    case 'texts': return Array.isArray(value) && value.every((item) => typeof item === 'string') ? null : refuse('a list of texts');
    case 'pairs': return Array.isArray(value) && value.every(isPair) ? null : refuse('a list of [name, value] pairs');
    case 'section': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('an object');
      const missing = (shape.required ?? []).filter((name) => !Object.hasOwn(value, name));
      return missing.length === 0 ? null : refuse(`an object with ${(shape.required ?? []).join(' and ')}`);
    }
    case 'either': {
      const refused = shape.options.map((option) => check(field, value, option)).filter((problem) => problem !== null);
      return refused.length < shape.options.length ? null : refuse(refused.map(({ expected }) => expected).join(', or '), refused[0]?.clause);
    }
    case 'numberPairs': return Array.isArray(value) && value.every((item) => Array.isArray(item) && item.length === 2 && item.every((part) => isNumber(part, { ...shape, whole: true }))) ? null : refuse('a list of [identifier, value] pairs of whole numbers', shape.clause);
  }
}

function isNumber(value: unknown, limits: { readonly low: number; readonly high: number; readonly whole?: boolean }): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= limits.low && value <= limits.high && (limits.whole !== true || Number.isInteger(value));
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === 'string');
}

function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
