import type { WireInputs } from '../../wire/index.ts';
import type { InputValue } from './editable/index.ts';

/** Changed inputs by their place in a wire case. */
export type Edits = Readonly<Record<string, InputValue>>;

/** Smallest MTU that IP allows in a wire case (RFC 791 §3.2); links below it carry no IP packets, so the value decides nothing there. */
const SMALLEST_MTU = 576;

/** A wire case from the inputs of a scenario and what was changed, to be checked by the wire layer like one from outside. */
export function editedCase(stack: string, inputs: WireInputs, edits: Edits): Readonly<Record<string, unknown>> {
  const { payloadBytes, direction, guarantee, connection, intervalSeconds, keepAliveSeconds, topic, path, deviceId, host } = inputs;
  const { ip, mtu, tcpTimestamps, rttMs, link } = inputs.network;
  const sections: Record<string, Record<string, unknown>> = {
    traffic: { payloadBytes, direction, guarantee, connection, intervalSeconds, keepAliveSeconds },
    network: { ip, tcpTimestamps, rttMs, link, ...(mtu >= SMALLEST_MTU ? { mtu } : {}) },
    names: { topic, path, deviceId, ...(host === undefined ? {} : { host }) },
  };
  for (const [place, value] of Object.entries(edits)) {
    const [section = '', member = ''] = place.split('.');
    sections[section] = { ...sections[section], [member]: value };
  }
  return { stack, ...sections };
}
