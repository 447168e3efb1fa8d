import type { Example } from './example.ts';

export const vehicleTerminal: Example = {
  id: 'vehicle-terminal',
  title: 'Vehicle terminal for road transport',
  story: 'A terminal in lorries reports position and alarms to the supervision platform that the authority prescribes, and takes orders from it. The protocol is JT/T 808.',
  answers: {
    platform: ['rtos', 'linux'], link: ['lte'], nat: 'nat', firewall: 'open', metered: 'yes', topology: 'device-cloud',
    patterns: ['command', 'telemetry'], direction: 'both', payload: [30, 300], interval: 30, guarantee: 'at-least-once',
    'push-to-device': 'yes', power: 'mains', standards: ['jt-t-808'], fleet: 50_000,
  },
  expert: {
    first: 'raw-tcp',
    reason: 'JT/T 808 defines its own frames on a TCP connection that the terminal opens and keeps, so that the platform can reach it.',
    sources: [{ source: 'jt-t-808' }],
  },
};
