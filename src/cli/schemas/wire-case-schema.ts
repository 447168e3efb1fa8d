import { COMMON_SECTIONS, NETWORK, PROTOCOL_SECTIONS, SECTION_SHAPES, TRAFFIC, type MemberShape, type SectionShape } from '../../wire/index.ts';
import { either, listOf, nothing, oneOfValues, pairOf, rootSchema, text, truth, type JsonSchema } from './json-schema.ts';

/** The input of `bytes`, from the same shapes that the wire layer checks against. */
export function wireCaseSchema(): JsonSchema {
  const protocols = (section: string) => Object.keys(PROTOCOL_SECTIONS).filter((protocol) => PROTOCOL_SECTIONS[protocol]?.includes(section));
  const sections = Object.entries(SECTION_SHAPES).map(([name, shape]): [string, JsonSchema] => [name, {
    description: COMMON_SECTIONS.includes(name) ? 'For any stack.' : `For ${protocols(name).join(', ')}.`, ...sectionSchema(shape),
  }]);
  return rootSchema('wire-case', 'Wire case', {
    description: 'One stack in one traffic pattern. What is left out takes the default of docs/wire-assumptions.md.',
    type: 'object',
    properties: {
      stack: { type: 'string', pattern: '^[^/]+/[^/]+/[^/]+$', description: '<protocol>/<transport>/<security>, with -psk, -cert or -mutual appended where the variant is fixed' },
      network: sectionSchema(NETWORK),
      traffic: sectionSchema(TRAFFIC),
      ...Object.fromEntries(sections),
    },
    required: ['stack'],
    additionalProperties: false,
  });
}

function sectionSchema(shape: SectionShape): JsonSchema {
  return { type: 'object', properties: Object.fromEntries(Object.entries(shape).map(([name, member]) => [name, memberSchema(member)])), additionalProperties: false };
}

function memberSchema(member: MemberShape): JsonSchema {
  const schema = plainSchema(member);
  return 'orNull' in member && member.orNull ? either(schema, nothing) : schema;
}

function plainSchema(member: MemberShape): JsonSchema {
  switch (member.kind) {
    case 'number':
      return { type: member.whole === true ? 'integer' : 'number', minimum: member.low, maximum: member.high, description: member.clause };
    case 'text':
      return { ...text, description: member.clause };
    case 'flag':
      return truth;
    case 'choice':
      return { ...oneOfValues(member.options), description: member.clause };
    case 'numbers':
      return listOf({ type: 'integer', minimum: member.low, maximum: member.high }, { description: member.clause });
    case 'texts':
      return listOf(text);
    case 'pairs':
      return listOf(pairOf(text));
    case 'section':
      return { ...sectionSchema(member.members), ...(member.required === undefined ? {} : { required: member.required }) };
    case 'either':
      return either(...member.options.map(memberSchema));
    case 'numberPairs':
      return listOf(listOf({ type: 'integer', minimum: member.low, maximum: member.high }), { description: member.clause });
  }
}
