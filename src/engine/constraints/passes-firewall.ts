import { constraint } from './constraint.ts';
import { isWebTraffic } from './web-protocols.ts';

export const passesFirewall = constraint({
  id: 'passes-firewall',
  reads: ['firewall'],
  reason: 'A firewall that drops UDP, or lets only web traffic out, is outside the power of whoever chooses the protocol.',
  check: ({ firewall }, { stack }) => {
    // A stack straight on a link ends at the gateway and never meets the firewall.
    if (stack.transport === 'link') return null;
    const datagrams = stack.transport === 'udp' || stack.transport === 'quic';
    if (firewall === 'udp-blocked' && datagrams) {
      return {
        needed: { firewall }, offered: { transport: stack.transport },
        sources: [{ source: 'rfc-9308', clause: '§2' }], wayBack: { input: 'firewall', value: 'open' },
      };
    }
    if (firewall === 'web-only' && !isWebTraffic(stack)) {
      return {
        needed: { firewall }, offered: { transport: stack.transport },
        sources: [{ source: 'rfc-6455', clause: '§1.6' }], wayBack: { input: 'firewall', value: datagrams ? 'open' : 'udp-blocked' },
      };
    }
    return null;
  },
});
