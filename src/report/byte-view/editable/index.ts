import type { StackView, WireInputs } from '../../../wire/index.ts';
import { amqp } from './amqp.ts';
import { coap, lwm2m } from './coap.ts';
import type { EditableGroup, EditableInput, InputValue } from './editable-input.ts';
import { mqtt, mqttSn } from './mqtt.ts';
import { raw } from './raw.ts';
import { oscore, security } from './security.ts';
import { network, traffic } from './traffic.ts';
import { grpc, http, webSocket } from './web.ts';

export type { EditableGroup, EditableInput, InputValue } from './editable-input.ts';

const groups: readonly EditableGroup[] = [traffic, raw, coap, lwm2m, mqtt, mqttSn, amqp, http, grpc, webSocket, security, oscore, network];

/** The inputs that a stack has, by what they belong to; groups without one are left out. */
export function editableInputs(stack: StackView): readonly EditableGroup[] {
  return groups.map((group) => ({ ...group, inputs: group.inputs.filter(({ applies }) => applies(stack)) })).filter(({ inputs }) => inputs.length > 0);
}

/** What an input is now: as it was changed, or the default. */
export function valueInUse({ path, initial }: EditableInput, stack: StackView, inputs: WireInputs): InputValue {
  const [section = '', member = ''] = path.split('.');
  const own = section === 'traffic' ? inputs : (inputs as unknown as Readonly<Record<string, Readonly<Record<string, InputValue>> | undefined>>)[section];
  const value = (own as Readonly<Record<string, InputValue | undefined>> | undefined)?.[member];
  return value === undefined ? initial(inputs, stack) : value;
}
