import { modelSession, serialiseFields, sizeOf, type Field, type LayerId, type SessionModel } from '../../src/wire/index.ts';
import { accepted } from '../property/wire-arbitraries.ts';

/** One message of a session without the layers below it. */
export interface SessionMessage {
  readonly phase: keyof SessionModel['packets'];
  readonly direction: 'up' | 'down';
  readonly label: string;
  readonly bytes: number;
  /** Unknown bytes (ids, tokens, payload) are zeros. */
  readonly hex: string;
}

const PHASES = ['connect', 'firstMessage', 'perMessage', 'keepalive', 'disconnect'] as const;

/** The messages of a wire case that carry something of `layers`. */
export function sessionMessages(value: object, layers: readonly LayerId[] = ['protocol', 'payload']): readonly SessionMessage[] {
  const { stack, inputs } = accepted(value);
  const { packets } = modelSession(stack, inputs);
  return PHASES.flatMap((phase) => packets[phase].map(({ direction, label, fields }): SessionMessage => {
    const own = fields.filter((field: Field) => layers.includes(field.layer));
    return { phase, direction, label, bytes: sizeOf(own), hex: Buffer.from(serialiseFields(own)).toString('hex') };
  })).filter(({ bytes }) => bytes > 0);
}

/** The message with this label, else the first whose label starts so. */
export function messageOf(list: readonly SessionMessage[], label: string): SessionMessage {
  const found = list.find((message) => message.label === label) ?? list.find((message) => message.label.startsWith(label));
  if (found === undefined) throw new Error(`No message is called ${label}: ${list.map((message) => message.label).join(', ')}`);
  return found;
}
