import type { Citation, Link } from '../../knowledge/index.ts';
import type { Candidate } from '../candidate.ts';
import { constraint } from './constraint.ts';

/** Who says that the transport lies on IP. QUIC lies on UDP. */
const TCP: readonly Citation[] = [{ source: 'rfc-9293', clause: '§3.1' }];
const UDP: readonly Citation[] = [{ source: 'rfc-768' }];

export const runsOnLink = constraint({
  id: 'runs-on-link',
  reads: ['links', 'ipStack'],
  reason: 'A stack over UDP or TCP needs IP on every link it must work on; a stack straight on the link needs a binding for it. Both are given by the link and by the standard.',
  check: ({ links, ipStack }, candidate, { links: known }) => {
    const unfit = links.flatMap((id) => known.get(id) ?? []).find((link) => !carries(link, candidate, ipStack));
    if (unfit !== undefined) {
      return {
        needed: { links: [unfit.id] },
        offered: { transport: candidate.stack.transport, linksWithoutIp: candidate.family.nonIpLinks },
        sources: unfit.nat.sources,
        wayBack: unfit.ip !== 'native' && candidate.stack.transport !== 'link' ? { input: 'ipStack', value: 'yes' } : null,
      };
    }
    const overIp = candidate.stack.transport !== 'link';
    if (ipStack === 'no' && overIp) {
      return { needed: { ipStack: 'no' }, offered: { transport: candidate.stack.transport }, sources: candidate.stack.transport === 'tcp' || candidate.stack.transport === 'websocket' ? TCP : UDP, wayBack: { input: 'ipStack', value: 'yes' } };
    }
    // On links that all carry IP the stack over UDP is the same protocol with more around it known; the bare one has no place there.
    if (!overIp && ipStack !== 'no' && links.length > 0 && links.every((id) => known.get(id)?.ip === 'native')) {
      return { needed: { links }, offered: { transport: 'link' }, sources: links.flatMap((id) => known.get(id)?.nat.sources ?? []), wayBack: { input: 'ipStack', value: 'no' } };
    }
    return null;
  },
});

function carries(link: Link, candidate: Candidate, ipStack: 'yes' | 'no' | null): boolean {
  // On LoRaWAN an IP stack on the device does not help: only compressed UDP (RFC 9011) fits, which is a binding of its own.
  const hasIp = ipStack !== 'no' && (link.ip !== 'none' || (ipStack === 'yes' && link.framing !== 'lorawan'));
  if (candidate.stack.transport !== 'link') return hasIp || ipStack === 'no';
  if (candidate.family.nonIpLinks.some((id) => id === link.id)) return true;
  // A protocol made for bare datagrams travels over UDP where the link has IP.
  return hasIp && candidate.familyTransports.has('udp');
}
