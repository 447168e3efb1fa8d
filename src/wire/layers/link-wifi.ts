import { field, opaque, type Field } from '../field.ts';

/** Choices of a Wi-Fi data frame. Defaults: QoS data frames with CCMP, as in WPA2 and WPA3 networks. */
export interface WifiOptions {
  readonly qos?: boolean;
  readonly security?: 'ccmp' | 'open';
}

/** A data frame between station and access point (IEEE 802.11-2020 §9.3.2, CCMP §12.5.3). Time on air depends on the rate and is not a byte count. */
export function wifiFrame(content: readonly Field[], options: WifiOptions = {}): readonly Field[] {
  const clause = 'IEEE 802.11-2020 §9.2.4';
  const secured = (options.security ?? 'ccmp') === 'ccmp';
  return [
    opaque('link', 'frame control', 2, clause),
    opaque('link', 'duration', 2, clause),
    opaque('link', 'receiver address', 6, clause),
    opaque('link', 'transmitter address', 6, clause),
    opaque('link', 'destination or source address', 6, clause),
    opaque('link', 'sequence control', 2, clause),
    ...((options.qos ?? true) ? [opaque('link', 'QoS control', 2, clause)] : []),
    ...(secured ? [opaque('link', 'CCMP header: packet number and key id', 8, 'IEEE 802.11-2020 §12.5.3.2')] : []),
    field('link', 'LLC and SNAP header', 6, Uint8Array.of(0xaa, 0xaa, 0x03, 0, 0, 0), 'IEEE 802.2, RFC 1042'),
    opaque('link', 'EtherType', 2, 'RFC 1042'),
    ...content,
    ...(secured ? [opaque('link', 'CCMP integrity code', 8, 'IEEE 802.11-2020 §12.5.3.2')] : []),
    opaque('link', 'frame check sequence', 4, clause),
  ];
}

/** Acknowledgement of each data frame on the link (IEEE 802.11-2020 §9.3.1.4). */
export const WIFI_ACK_BYTES = 14;
