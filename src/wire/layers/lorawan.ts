import { field, opaque, type Field } from '../field.ts';

/** A LoRaWAN data frame: MHDR, frame header, port, encrypted payload, integrity code (LoRaWAN 1.0.4 §4). */
export function lorawanFrame(payload: readonly Field[], options: { readonly optionBytes?: number; readonly confirmed?: boolean; readonly direction?: 'up' | 'down' } = {}): readonly Field[] {
  const clause = 'LoRaWAN 1.0.4 §4';
  const optionBytes = options.optionBytes ?? 0;
  const types = { up: { false: 0x40, true: 0x80 }, down: { false: 0x60, true: 0xa0 } } as const;
  const type = types[options.direction ?? 'up'][options.confirmed === true ? 'true' : 'false'];
  return [
    field('link', 'MHDR', 1, type, `${clause}.2`),
    opaque('link', 'DevAddr', 4, `${clause}.3.1`),
    field('link', 'FCtrl', 1, optionBytes, `${clause}.3.1`),
    opaque('link', 'FCnt', 2, `${clause}.3.1`),
    ...(optionBytes === 0 ? [] : [opaque('link', 'FOpts (MAC commands)', optionBytes, `${clause}.3.1`)]),
    ...(payload.length === 0 ? [] : [field('link', 'FPort', 1, 1, `${clause}.3.2`), ...payload]),
    opaque('link', 'MIC', 4, `${clause}.4`),
  ];
}

/** Join of a device: request up, accept down with or without the list of channels (LoRaWAN 1.0.4 §6.2). */
export const JOIN_REQUEST_BYTES = 23;
export const JOIN_ACCEPT_BYTES = { plain: 17, withChannelList: 33 } as const;
