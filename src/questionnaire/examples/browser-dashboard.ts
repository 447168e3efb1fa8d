import type { Example } from './example.ts';

export const browserDashboard: Example = {
  id: 'browser-dashboard',
  title: 'Browser dashboard',
  story: 'A control room shows the live values of some hundred machines in a web page and lets the operator acknowledge alarms. The page is served over the company\'s web proxy; a broker is running already.',
  answers: {
    platform: ['browser'], firewall: 'web-only', patterns: ['command', 'pub-sub', 'telemetry'], topology: 'browser-client',
    broker: 'available', direction: 'both', payload: [50, 400], interval: 1, guarantee: 'best-effort', latency: 'interactive',
    'push-to-device': 'yes', 'one-to-many': 'yes', security: 'transport', credentials: 'token', team: 'small',
  },
  expert: {
    first: 'mqtt',
    reason: 'Many publishers and many readers through a broker, from JavaScript, on port 443: MQTT over WebSocket adds publish and subscribe to what a bare WebSocket gives.',
    sources: [{ source: 'mqtt-5-0', clause: '§6' }, { source: 'seed-article' }],
  },
};
