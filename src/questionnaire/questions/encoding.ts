import type { ChoiceQuestion } from '../question.ts';

export const encoding = {
  id: 'encoding',
  kind: 'choice',
  input: 'payloadEncoding',
  section: 'traffic',
  tier: 'refinement',
  label: 'Encoding of the payload',
  hint: 'How your data are written today, or shall be.',
  why: {
    text: 'The same readings take several times the bytes in one encoding as in another. The result shows your payload in each, so that protocols are compared with the same content, and turns a number of readings into bytes. The ranking itself does not look at it.',
    criteria: [],
  },
  orderedBy: 'label',
  options: [
    { id: 'cbor', label: 'CBOR', description: 'RFC 8949, names as text.' },
    { id: 'json', label: 'JSON', description: 'RFC 8259, without white space.' },
    { id: 'binary', label: 'Own binary', description: 'Fixed places for fixed values, agreed between both ends.' },
    { id: 'protobuf', label: 'Protocol Buffers', description: 'Names and units stand in the schema.' },
    { id: 'senml-cbor', label: 'SenML CBOR', description: 'RFC 8428, numbers for labels.' },
    { id: 'senml-json', label: 'SenML JSON', description: 'RFC 8428, as text.' },
  ],
} as const satisfies ChoiceQuestion<'payloadEncoding'>;
