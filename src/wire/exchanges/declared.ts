import { utf8Length } from '../encodings/utf8.ts';
import type { DeclaredOverhead, ExchangeModel, WireInputs, Write } from '../exchange.ts';
import type { Field } from '../field.ts';

type DeclaredMessage = DeclaredOverhead['message'][number];

/** A protocol given as data: its messages are the declared fields in their order. */
export function declaredExchange(overhead: DeclaredOverhead): ExchangeModel {
  return (_stack, inputs) => ({
    connect: declaredWrites(overhead.connect, inputs), message: declaredWrites(overhead.message, inputs),
    keepAlive: declaredWrites(overhead.keepAlive, inputs), close: declaredWrites(overhead.close, inputs),
  });
}

function declaredWrites(messages: readonly DeclaredMessage[], inputs: WireInputs): Write[] {
  return messages.map((message, index) => ({
    from: message.from, label: message.label, timing: index > 0 && messages[index - 1]?.from !== message.from ? 'reply' : 'follow',
    fields: message.fields.map((declared): Field => ({
      layer: declared.bytes === 'payload' ? 'payload' : 'protocol', name: declared.name, bytes: declaredBytes(declared.bytes, inputs), clause: declared.clause,
    })),
  }));
}

function declaredBytes(bytes: DeclaredMessage['fields'][number]['bytes'], inputs: WireInputs): number {
  switch (bytes) {
    case 'payload': return inputs.payloadBytes;
    case 'topic': return utf8Length(inputs.topic);
    case 'device-id': return utf8Length(inputs.deviceId);
    default: return bytes;
  }
}
