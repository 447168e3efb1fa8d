import type { StackView, WireInputs } from '../../wire/index.ts';
import type { ChartTable } from '../chart-models/index.ts';
import { formatBytes, formatInteger } from '../number-format.ts';
import type { InputValue } from './editable/index.ts';
import { editableInputs, valueInUse } from './editable/index.ts';
import type { Edits } from './edited-case.ts';
import { phaseBytes, yearBytes, type SizedExchange } from './year-bytes.ts';

/** One thing changed, everything else as it is. */
export interface Change {
  readonly id: string;
  readonly text: string;
  readonly edits: Edits;
}

/** A change with what it costs; `refused` says why the model does not take it. */
export interface ChangeCost {
  readonly id: string;
  readonly text: string;
  readonly messageBytes: number | null;
  readonly yearBytes: number | null;
  readonly refused: string | null;
}

/** An exchange that was sized, or a sentence why its inputs are refused. */
export type Sized = SizedExchange | { readonly refused: string };

/** Inputs whose text is a path of levels or segments. */
const PATHS: Readonly<Record<string, string>> = {
  'mqtt.topic': 'topic level', 'mqttSn.topic': 'topic level', 'amqp091.routingKey': 'level of the routing key', 'amqp10.address': 'level of the address',
  'coap.path': 'path segment', 'http.path': 'path segment', 'websocket.path': 'path segment',
};

/** What may be asked of a stack: one more byte, level, segment, certificate, another way of connecting or acknowledging. */
export function possibleChanges(stack: StackView, inputs: WireInputs): readonly Change[] {
  return editableInputs(stack).flatMap((group) => group.inputs).flatMap((input): readonly Change[] => {
    const present = valueInUse(input, stack, inputs);
    const change = (id: string, text: string, value: InputValue): Change => ({ id: `${input.path} ${id}`, text, edits: { [input.path]: value } });
    if (typeof present === 'string' && input.path in PATHS) {
      const last = present.split('/').findLast((part) => part !== '');
      return last === undefined ? [] : [change('more', `One more ${PATHS[input.path] ?? 'level'} (/${last})`, `${present}/${last}`)];
    }
    switch (input.path) {
      case 'traffic.payloadBytes': return [change('more', 'One more byte of payload', inputs.payloadBytes + 1)];
      case 'coap.tokenBytes':
      case 'lwm2m.tokenBytes': return typeof present === 'number' ? [change('more', 'One more byte of token', present + 1)] : [];
      case 'tls.serverCidBytes': return typeof present === 'number' ? [change('more', 'One more byte of the server’s connection ID', present + 1)] : [];
      case 'tls.certChainBytes': return Array.isArray(present) ? [change('more', `One more certificate of ${formatInteger(Number(present.at(-1) ?? 0))} B`, [...present, Number(present.at(-1) ?? 0)] as readonly number[])] : [];
      case 'mqtt.topicAlias': return present === true ? [] : [change('on', 'With a topic alias', true)];
      case 'traffic.guarantee': return (['best-effort', 'at-least-once', 'exactly-once'] as const).filter((option) => option !== present)
        .map((option) => change(option, `Delivery: ${input.words?.[option] ?? option}`, option));
      case 'traffic.connection': return (['kept', 'per-message', ...(stack.security === 'none' || stack.security === 'oscore' ? [] : ['resumed' as const])] as const).filter((option) => option !== present)
        .map((option) => change(option, `Connection: ${input.words?.[option] ?? option}`, option));
      case 'traffic.keepAliveSeconds': return inputs.keepAliveSeconds > 1 && inputs.connection === 'kept' ? [change('half', 'Keep-alive twice as often', Math.max(1, Math.round(inputs.keepAliveSeconds / 2)))] : [];
      case 'network.tcpTimestamps': return [change('toggle', present === true ? 'Without TCP timestamps' : 'With TCP timestamps', present !== true)];
      case 'network.ip': return [change('toggle', present === 'v4' ? 'Over IPv6' : 'Over IPv4', present === 'v4' ? 'v6' : 'v4')];
      default: return [];
    }
  });
}

/**
 * Each change sized and set against the present exchange. Those that change nothing at all are left out.
 * @param size sizes the exchange with more edits on top of those in use
 */
export function changeCosts(changes: readonly Change[], present: SizedExchange, size: (edits: Edits) => Sized): readonly ChangeCost[] {
  const before = { message: messageBytes(present), year: yearBytes(present) };
  return changes.flatMap(({ id, text, edits }): readonly ChangeCost[] => {
    const sized = size(edits);
    if ('refused' in sized) return [{ id, text, messageBytes: null, yearBytes: null, refused: sized.refused }];
    const year = yearBytes(sized);
    const cost = { id, text, messageBytes: messageBytes(sized) - before.message, yearBytes: year === null || before.year === null ? null : year - before.year, refused: null };
    return cost.messageBytes === 0 && cost.yearBytes === 0 ? [] : [cost];
  });
}

/** One message as it recurs: the steady state, or all that a connection for each message takes. */
function messageBytes({ phases, inputs }: SizedExchange): number {
  return inputs.connection === 'resumed' ? phaseBytes(phases.connect) + phaseBytes(phases.firstMessage) + phaseBytes(phases.disconnect) : phaseBytes(phases.perMessage);
}

/** The costs as a table, for one device and for the fleet. */
export function changeTable(costs: readonly ChangeCost[], devices: number): ChartTable {
  return {
    caption: 'More (+) or fewer (−) bytes when this one thing changes and all else stays',
    columns: [
      { label: 'Change', align: 'start' }, { label: 'One message', align: 'end' }, { label: 'One device, a year', align: 'end' },
      ...(devices > 1 ? [{ label: `${formatInteger(devices)} devices, a year`, align: 'end' } as const] : []),
    ],
    rows: costs.map(({ text, messageBytes: message, yearBytes: year, refused }) => (refused === null
      ? [text, signed(message), signed(year), ...(devices > 1 ? [signed(year === null ? null : year * devices)] : [])]
      : [`${text}: ${refused}`, '', '', ...(devices > 1 ? [''] : [])])),
  };
}

function signed(bytes: number | null): string {
  if (bytes === null) return '';
  return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}
