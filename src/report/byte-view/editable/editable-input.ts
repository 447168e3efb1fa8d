import type { Field, StackView, WireInputs } from '../../../wire/index.ts';

export type InputValue = number | string | boolean | null | readonly number[] | readonly string[];

/** An input of the byte model that a person can change, with what it is when nobody does. */
export interface EditableInput {
  /** Place in a wire case, as the problems of the wire layer name it: `mqtt.topic`. */
  readonly path: string;
  readonly label: string;
  readonly unit?: 'B' | 's' | 'ms';
  readonly hint?: string;
  /** Words for the options of a choice; without an entry the option stands as it is. */
  readonly words?: Readonly<Record<string, string>>;
  /** Whether the stack has it. */
  readonly applies: (stack: StackView) => boolean;
  /** The value in use while it is not changed; equal to the model's own default (tests/unit/report/byte-view/editable). */
  readonly initial: (inputs: WireInputs, stack: StackView) => InputValue;
  /** Whether it decides the size or the value of a field. */
  readonly decides: (field: Field) => boolean;
}

export interface EditableGroup {
  readonly id: string;
  readonly title: string;
  readonly inputs: readonly EditableInput[];
}

/** Fields of these names. A field that is cut by the end of a packet carries "(part)" behind its name. */
export function named(pattern: RegExp): (field: Field) => boolean {
  return ({ name }) => pattern.test(name.replace(/ \(part\)$/, ''));
}

export const nothing = (): boolean => false;
export const anyStack = (): boolean => true;
export const overTcp = ({ transport }: StackView): boolean => transport === 'tcp' || transport === 'websocket';
export const overIp = ({ transport }: StackView): boolean => transport !== 'link';
export const overWebSocket = ({ transport, protocol }: StackView): boolean => transport === 'websocket' && protocol !== 'websocket';
export const withTls = ({ security, transport }: StackView): boolean => transport !== 'quic' && security !== 'none' && security !== 'oscore';
export const withCertificates = (stack: StackView): boolean => stack.credential !== 'psk' && (withTls(stack) || stack.transport === 'quic');
export const speaks = (...protocols: readonly StackView['protocol'][]) => ({ protocol }: StackView): boolean => protocols.includes(protocol);
