import type { WireInputs } from './exchange.ts';
import { deflateBounds } from './layers/websocket-deflate.ts';
import { tlsSettings } from './security/tls-settings.ts';
import type { SessionStack } from './session-writes.ts';
import { tcpOptionsInUse } from './transport/play.ts';

/** What a result rests on, in printable sentences; the list with clauses is docs/wire-assumptions.md. */
export function assumptionsOf(stack: SessionStack, inputs: WireInputs): readonly string[] {
  const lines: string[] = [];
  if (stack.transport === 'link') {
    lines.push(inputs.network.link === 'lorawan' ? 'LoRaWAN frames without MAC commands.' : 'Messages straight on the link, without its own framing.');
    if (stack.protocol === 'coap') lines.push('CoAP headers as they are: SCHC (RFC 8824) shortens them by rules of the deployment.');
  } else lines.push(inputs.network.ip === 'v4' ? 'IPv4 header of 20 bytes without options.' : 'IPv6 header of 40 bytes without extension headers.');
  if (stack.transport === 'tcp' || stack.transport === 'websocket') {
    const options = tcpOptionsInUse(inputs);
    lines.push(options.timestamps ? 'TCP with timestamps: 32 header bytes in each segment after the SYN.' : 'TCP without timestamps: 20 header bytes in each segment after the SYN.');
    lines.push('No loss; the answering application is faster than the delayed-acknowledgement timer.');
  }
  const tls = tlsSettings(stack, inputs);
  if (tls !== null) {
    lines.push(`Handshake of the profile "${tls.profile.name}".`);
    if (tls.credential !== 'psk') lines.push(`Server certificates of ${tls.certChainBytes.join(' + ')} bytes (DER); signatures of ${String(tls.signatureBytes)} bytes.`);
    if (tls.credential === 'mutual') lines.push(`Client certificates of ${tls.clientCertChainBytes.join(' + ')} bytes (DER).`);
    if (tls.credential === 'psk') lines.push(`Pre-shared key identity of ${String(tls.pskIdentity.length)} characters.`);
  }
  if (inputs.websocket?.compress !== undefined) {
    const { deflateRatio, contextTakeover = true, deflatedBytes } = inputs.websocket;
    const [least, most] = deflateBounds(inputs.payloadBytes);
    lines.push(`permessage-deflate in blocks of fixed codes; ${contextTakeover ? 'what the message before had at the same place is not sent again' : 'windows start anew with each message'}.`);
    lines.push(deflatedBytes !== undefined ? `A message with payload is ${String(deflatedBytes)} bytes when compressed.`
      : `The payload keeps ${String(Math.round((deflateRatio ?? 1) * 1000) / 10)} % of its bits; alone it would take ${String(least)} to ${String(most)} bytes, whatever is in it.`);
  }
  if (inputs.network.lossRate > 0) lines.push('Totals are those of a loss-free exchange.');
  return lines;
}
