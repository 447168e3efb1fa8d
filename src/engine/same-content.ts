import { offeredGuarantee, sessionSizes, traffic, type TrafficInputs } from '../estimate/index.ts';
import { takesEncoding, type Catalogue, type Stack } from '../knowledge/index.ts';
import { payloadEncodings, type ContentFormatId, type PayloadEncoding } from '../wire/index.ts';
import type { Candidate } from './candidate.ts';
import { compile } from './compiled.ts';
import { networksFor, typicalTraffic } from './estimate-inputs.ts';
import { payloadContent, type NoContent, type PayloadContent } from './payload-content.ts';
import type { RankedStack } from './recommendation.ts';
import type { Scenario } from './scenario.ts';

/** One stack with the content in one encoding. */
export interface EncodedTraffic {
  readonly encoding: ContentFormatId;
  /** In the steady state, both directions, acknowledgements included; on the first of the possible links. */
  readonly bytesPerMessage: number;
  /** Both directions; on the link with the most traffic. */
  readonly bytesPerDay: number;
}

export interface SameContent {
  readonly content: PayloadContent;
  readonly encodings: readonly Pick<PayloadEncoding, 'id' | 'describes' | 'clause'>[];
  /** In the order that was handed over, each with the encodings that it can carry. */
  readonly stacks: readonly { readonly protocol: string; readonly stack: string; readonly stackName: string; readonly rows: readonly EncodedTraffic[] }[];
}

/**
 * The same readings in each encoding over each stack, at the typical values of the scenario.
 * @param readings how many; null takes what the answers say of payload and encoding
 */
export function sameContent(scenario: Scenario, catalogue: Catalogue, stacks: readonly Pick<RankedStack, 'protocol' | 'stack' | 'stackName'>[], readings: number | null = null): SameContent | NoContent {
  const content = payloadContent(scenario, readings);
  if (typeof content === 'string') return content;
  const { candidates, facts } = compile(catalogue);
  const networks = networksFor(scenario, facts).map((network) => typicalTraffic(scenario, network));
  return {
    content,
    encodings: payloadEncodings.map(({ id, describes, clause }) => ({ id, describes, clause })),
    stacks: stacks.flatMap(({ protocol, stack, stackName }) => {
      const candidate = candidates.find((entry) => entry.stack.id === stack);
      if (candidate === undefined) return [];
      const taken = payloadEncodings.filter(({ id }) => takesEncoding(protocol, candidate.stack.protocol, id));
      return [{ protocol, stack, stackName, rows: taken.map(({ id }) => encodedTraffic(candidate, networks, id, content.bytes[id])) }];
    }),
  };
}

/** Bytes of a day of a stack with the content in an encoding that it takes. */
export function encodedTraffic({ stack, capabilities }: Candidate, networks: readonly TrafficInputs[], encoding: ContentFormatId, payloadBytes: number): EncodedTraffic {
  const days = networks.map((network): TrafficInputs => ({ ...network, payloadBytes, own: ownOf(stack, encoding) }));
  const totals = days.map((day) => traffic(stack, capabilities, day));
  const [first] = days;
  const message = first === undefined ? null : sessionSizes(stack, {
    payloadBytes, direction: first.direction === 'downlink' ? 'down' : 'up', guarantee: offeredGuarantee(capabilities, first.guarantee),
    tcpTimestamps: first.tcpTimestamps, network: first.network, own: first.own,
  }).perMessage;
  return {
    encoding,
    bytesPerMessage: message === null ? 0 : message.up.ipBytes + message.down.ipBytes,
    bytesPerDay: Math.max(...totals.map((day) => day.bytesUp + day.bytesDown)),
  };
}

/** The payload is all of the content, so LwM2M puts nothing around it; which format it is in stands in the Content-Format option. */
function ownOf({ overhead }: Stack, encoding: ContentFormatId): TrafficInputs['own'] {
  if (overhead.kind !== 'exchange' || overhead.exchange !== 'lwm2m') return undefined;
  const own = encoding === 'tlv' || encoding === 'lwm2m-cbor' || encoding === 'senml-json' || encoding === 'senml-cbor';
  return { lwm2m: { encoding: own ? encoding : 'opaque', wholeContent: true } };
}
