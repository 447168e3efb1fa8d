import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  checkWireInputs, COMMON_SECTIONS, linkReport, modelSession, PROTOCOL_SECTIONS, SECTION_SHAPES, serialiseFields, sizeOf, sizeSession, type MemberShape, type SectionShape,
} from '../../../src/wire/index.ts';
import { FRAMING_LINK } from '../../../src/wire/layers/framing-inputs.ts';
import { STACK_IDS, wireCaseValue } from '../../property/wire-arbitraries.ts';

/** Values of a member as its shape allows them; large numbers are kept small enough to build packets from. */
const LARGEST = 300;
const PAYLOAD_MAX = 700;
const TEXT = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', '/', '-', '1', 'ü') });

function member(shape: MemberShape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'number': return fc.integer({ min: shape.low, max: Math.max(shape.low, Math.min(Math.floor(shape.high), LARGEST)) });
    case 'text': return TEXT;
    case 'flag': return fc.boolean();
    case 'choice': return fc.constantFrom(...shape.options);
    case 'numbers': return fc.array(fc.integer({ min: shape.low, max: LARGEST }), { maxLength: 3 });
    case 'texts': return fc.array(TEXT, { maxLength: 3 });
    case 'pairs': return fc.array(fc.tuple(fc.constantFrom('x-a', 'content-type', 'x-trace'), TEXT), { maxLength: 3 });
    case 'numberPairs': return fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: LARGEST })), { maxLength: 3 });
    case 'section': return section(shape.members, shape.required);
    case 'either': return fc.oneof(...shape.options.map(member));
  }
}

function section(shape: SectionShape, required: readonly string[] = []): fc.Arbitrary<object> {
  return fc.record(Object.fromEntries(Object.entries(shape).map(([name, of]) => [name, member(of)])), { requiredKeys: [...required] });
}

/** Members that other stacks refuse are left to the tests of refusals, so that most cases can be modelled. */
function goesWith(stack: string, member: string, value: unknown): boolean {
  if (member === 'compressedChainBytes') return stack.includes('1-3') && !stack.endsWith('psk');
  return member !== 'deflate' || value === true;
}

/** A case with any members of any sections that its protocol takes, on any link. */
const anyCase = fc.constantFrom(...STACK_IDS).chain((stack) => {
  const names = [...COMMON_SECTIONS, ...(PROTOCOL_SECTIONS[stack.split('/')[0] ?? ''] ?? [])].filter((name) => name !== 'websocket' || stack.includes('websocket'));
  const sections = fc.record(Object.fromEntries(names.map((name) => [name, section(SECTION_SHAPES[name] ?? {})])), { requiredKeys: [] });
  return fc.tuple(wireCaseValue, sections, fc.constantFrom('ethernet', 'wifi', '802.15.4', 'lorawan', 'lte', 'satellite')).map(([base, more, link]) => {
    const { ip: _ip, ...network } = base.network;
    const { framing = {}, ...given } = more;
    const others = Object.fromEntries(Object.entries(given).map(([name, of]) => [name, Object.fromEntries(Object.entries(of ?? {}).filter(([key, value]) => goesWith(stack, key, value)))]));
    const ofThisLink = Object.fromEntries(Object.entries(framing).filter(([name]) => Object.entries(FRAMING_LINK).some(([known, of]) => known === name && of === link)));
    return { ...base, traffic: { ...base.traffic, payloadBytes: base.traffic.payloadBytes % PAYLOAD_MAX }, stack, network: { ...network, link }, ...others, framing: ofThisLink };
  });
});

/** Frames of 802.15.4 hold 127 bytes. */
const MAX_FRAME_BYTES = 127;

it('any wire case is refused with the field named, or modelled: its packets serialise to their sizes and fit their frames', () => {
  let modelled = 0;
  fc.assert(fc.property(anyCase, (value) => {
    const checked = checkWireInputs(value);
    if ('problems' in checked) {
      expect(checked.problems.every(({ field, expected, found, clause }) => field !== '' && expected !== '' && found !== '' && clause !== '')).toBe(true);
      return;
    }
    modelled += 1;
    const model = modelSession(checked.stack, checked.inputs);
    const packets = Object.values(model.packets).flat();
    for (const { fields } of packets) expect(serialiseFields(fields).length).toBe(sizeOf(fields));
    expect(packets.flatMap(({ fields }) => fields).filter(({ clause }) => clause === undefined)).toEqual([]);
    expect(sizeSession(checked.stack, checked.inputs)).toEqual(model.phases);
    const link = linkReport(checked.stack, checked.inputs, model);
    if (link.modelled && link.link === '802.15.4') expect(Object.values(link.phases).every(({ up, down }) => up.frameBytes <= MAX_FRAME_BYTES * up.frames && down.frameBytes <= MAX_FRAME_BYTES * down.frames)).toBe(true);
  }), { numRuns: 120 });
  expect(modelled).toBeGreaterThan(60);
});
