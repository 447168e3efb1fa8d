import type { IphcOptions } from './sixlowpan-iphc.ts';

/** How the link named in `network.link` frames packets. Each member belongs to one kind of link. */
export interface FramingInputs {
  /** Ethernet: 802.1Q tags of a frame (default 0). */
  readonly vlanTags?: number;
  /** Wi-Fi: CCMP as in WPA2 and WPA3 (default), or an open network; QoS data frames (default true). */
  readonly wifiSecurity?: 'ccmp' | 'open';
  readonly wifiQos?: boolean;
  /** 802.15.4: two short addresses (default), one of each, or two long ones. */
  readonly addresses?: 'short' | 'mixed' | 'long';
  /** 802.15.4 link security: bytes of key identifier (0, 1, 5, 9) and integrity code (4, 8, 16); `null` for none. Default 1 and 4, as in Thread. */
  readonly linkSecurity?: { readonly keyIdentifierBytes?: number; readonly micBytes?: number } | null;
  /** 6LoWPAN: header compression (default: own address derived with context 0, the other in full); `null` sends IPv6 headers as they are. */
  readonly iphc?: IphcOptions | null;
  /** 6LoWPAN: UDP payloads in Generic Header Compression (RFC 7400); `null` without (default). The sequence number stands in DTLS records. */
  readonly ghc?: { readonly sequenceNumber?: number } | null;
  /** LoRaWAN: plan and data rate, which limit the payload; MAC commands that ride along, bytes (default 0); confirmed frames (default false). */
  readonly lorawanRegion?: 'eu868' | 'us915';
  readonly lorawanDataRate?: number;
  readonly lorawanMacCommandBytes?: number;
  readonly lorawanConfirmed?: boolean;
}

/** The link that each member belongs to; on another one it would change nothing and is refused. */
export const FRAMING_LINK: Readonly<Record<keyof Required<FramingInputs>, string>> = {
  vlanTags: 'ethernet', wifiSecurity: 'wifi', wifiQos: 'wifi', addresses: '802.15.4', linkSecurity: '802.15.4', iphc: '802.15.4', ghc: '802.15.4', lorawanRegion: 'lorawan', lorawanDataRate: 'lorawan',
  lorawanMacCommandBytes: 'lorawan', lorawanConfirmed: 'lorawan',
};
