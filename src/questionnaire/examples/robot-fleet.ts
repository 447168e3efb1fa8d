import type { Example } from './example.ts';

export const robotFleet: Example = {
  id: 'robot-fleet',
  title: 'Fleet of robots on Linux',
  story: 'Cleaning robots with a Linux computer are programmed and operated through typed calls: start this, report that, stream the camera pose. The team writes services on both ends and wants no broker in between.',
  answers: {
    ram: 4_194_304, platform: ['linux'], link: ['wifi'], nat: 'private-network', firewall: 'open', topology: 'device-cloud',
    broker: 'unwanted', patterns: ['command', 'rpc', 'stream'], direction: 'both', payload: [200, 20_000], interval: 1,
    latency: 'interactive', 'push-to-device': 'yes', security: 'transport', power: 'battery-days', sleepy: 'no', team: 'dedicated',
  },
  expert: {
    first: 'grpc',
    reason: 'Typed calls with deadlines and streams both ways between Linux ends: one definition gives both sides their code.',
    sources: [{ source: 'grpc-docs' }, { source: 'grpc-http2' }],
  },
};
