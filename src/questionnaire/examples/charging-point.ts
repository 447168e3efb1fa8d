import type { Example } from './example.ts';

export const chargingPoint: Example = {
  id: 'charging-point',
  title: 'Charging point for electric vehicles',
  story: 'A charging point in a car park is run by one company and managed by the back end of another. Operator contracts require OCPP, the site network lets only web traffic out, and the back end must start and stop charging at any time.',
  answers: {
    ram: [65_536, 524_288], platform: ['linux'], link: ['ethernet', 'lte'], nat: 'nat', firewall: 'web-only', topology: 'device-cloud',
    patterns: ['command', 'rpc', 'telemetry'], direction: 'both', payload: [100, 2000], interval: 60, guarantee: 'at-least-once',
    'push-to-device': 'yes', security: 'transport', credentials: 'mutual-certificate', power: 'mains', standards: ['ocpp'],
  },
  expert: {
    first: 'websocket',
    reason: 'OCPP 1.6-J and 2.x exchange JSON calls over WebSocket; the standard leaves no choice.',
    sources: [{ source: 'ocpp-j' }],
  },
};
