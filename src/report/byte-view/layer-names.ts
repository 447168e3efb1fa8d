import type { LayerId } from '../../wire/index.ts';
import { LAYER_PARTS } from '../chart-models/message-bytes.ts';

export const LAYER_NAMES: Readonly<Record<LayerId, string>> = {
  link: 'Link', ip: 'IP', transport: 'Transport', security: 'Security', framing: 'Framing', protocol: 'Protocol', payload: 'Payload',
};

/** The layers as the charts part and colour them. */
export const LAYERS: readonly { readonly id: string; readonly name: string }[] = LAYER_PARTS.map(({ id, name }) => ({ id, name }));

/** Which of these parts a layer belongs to, so that it has the same colour everywhere. */
export function layerPart(layer: LayerId): number {
  return LAYER_PARTS.findIndex(({ layers }) => layers.includes(layer));
}
