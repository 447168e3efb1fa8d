import { constraint } from './constraint.ts';
import { isWebTraffic } from './web-protocols.ts';

export const servesBrowser = constraint({
  id: 'serves-browser',
  reads: ['topology'],
  reason: 'A web page can open HTTP and WebSocket connections and nothing below them.',
  check: ({ topology }, { stack, capabilities }) => {
    if (topology !== 'browser-client') return null;
    const { value, sources } = capabilities.browserUse;
    if (value !== 'none' && (isWebTraffic(stack) || stack.transport === 'quic')) return null;
    return {
      needed: { topology }, offered: { browserUse: value, transport: stack.transport }, sources,
      wayBack: { input: 'topology', value: 'device-cloud' },
    };
  },
});
