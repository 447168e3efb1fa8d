import { qpackSectionAcknowledgement } from '../encodings/qpack.ts';
import { QpackEncoder, type CodedSection } from '../encodings/qpack-encoder.ts';
import { sampleDate } from '../encodings/http-date.ts';
import type { HeaderLine } from '../encodings/hpack-static-table.ts';
import type { Side, StackView, WireInputs, Write } from '../exchange.ts';
import { field, type Field } from '../field.ts';
import { ack, shortHeaderPacket, stream } from '../layers/quic.ts';
import type { QpackMessages } from './http-3-inputs.ts';
import { requestLines, responseBytes, responseLines } from './http-2.ts';
import { data, headers, streamDatagrams, TYPICAL_DELAY, TYPICAL_PACKET, typicalStream } from './http-3.ts';
import { datagram, type QuicPlan } from './http-3-handshake.ts';

/** Both ends' field sections with a dynamic table of `capacityBytes`: new lines enter it with the first message. */
export function qpackMessages(stack: StackView, inputs: WireInputs, capacityBytes: number): QpackMessages {
  const coded = (lines: (index: number) => readonly HeaderLine[]) => {
    const encoder = new QpackEncoder(capacityBytes, 'shorter', (name) => name !== 'date');
    const first = encoder.section(lines(0));
    return { first, later: encoder.section(lines(1)) };
  };
  const messages: Coded = {
    capacity: new QpackEncoder(capacityBytes).setCapacity(),
    request: coded(() => requestLines(stack, inputs).lines),
    response: coded((index) => responseLines(inputs, { ownHeaders: [] }, sampleDate(inputs.intervalSeconds < 1 ? 0 : index))),
  };
  return { round: (plan, ofStack, given, first) => dynamicRound(messages, plan, ofStack, given, first) };
}

/** The field sections of the first message and of those after it, with what each end's encoder says before. */
interface Coded {
  readonly capacity: Field;
  readonly request: { readonly first: CodedSection; readonly later: CodedSection };
  readonly response: { readonly first: CodedSection; readonly later: CodedSection };
}

/** With a dynamic table each message brings what its encoder and decoder streams have to say. */
function dynamicRound(coded: Coded, plan: QuicPlan, stack: StackView, inputs: WireInputs, first: boolean): readonly Write[] {
  const id = first ? 0 : typicalStream(inputs.messages);
  const which = first ? 'first' : 'later';
  const request = coded.request[which];
  const response = coded.response[which];
  const encoderStream = (side: Side, { instructions }: CodedSection): readonly Field[] => {
    if (!first) return instructions.length === 0 ? [] : stream(side === 'client' ? 6 : 7, TYPICAL_OFFSET, instructions, false, true);
    return stream(side === 'client' ? 6 : 7, 0, [field('framing', 'encoder stream type', 1, 0x02, 'RFC 9204 §4.2'), coded.capacity, ...instructions], false, true);
  };
  // Each acknowledgement is a byte or two, so the offset of the decoder's stream grows with the messages.
  const decoderStream = (side: Side, { acknowledged }: CodedSection): readonly Field[] => {
    if (!acknowledged) return [];
    const type = first ? [field('framing', 'decoder stream type', 1, 0x03, 'RFC 9204 §4.2')] : [];
    return stream(side === 'client' ? 10 : 11, first ? 0 : 1 + id / 4, [...type, qpackSectionAcknowledgement(id)], false, true);
  };
  return [
    ...streamDatagrams(plan, 'client', 'request', id, [...headers(request.section), ...data(requestLines(stack, inputs).contentBytes)], false, encoderStream('client', request)),
    ...streamDatagrams(plan, 'server', 'response', id, [...headers(response.section), ...data(responseBytes(inputs))], true, [...decoderStream('server', request), ...encoderStream('server', response)]),
    datagram('client', 'ACK', 'reply', shortHeaderPacket(plan.quic, 'server', [...ack(TYPICAL_PACKET, TYPICAL_DELAY), ...decoderStream('client', response)])),
  ];
}

/** An encoder stream has seen the inserts of the first message. */
const TYPICAL_OFFSET = 64;
