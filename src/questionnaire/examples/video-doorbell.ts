import type { Example } from './example.ts';

export const videoDoorbell: Example = {
  id: 'video-doorbell',
  title: 'Video doorbell',
  story: 'A doorbell with a small Linux computer sends live video to the browser of whoever is called. It sits behind a home router, the viewer anywhere.',
  answers: {
    ram: 131_072, platform: ['linux'], link: ['wifi'], nat: 'nat', firewall: 'web-only', topology: 'browser-client',
    patterns: ['stream'], direction: 'uplink', payload: [1000, 60_000], interval: 0.04, bursts: 'no', guarantee: 'best-effort',
    ordered: 'yes', latency: 'interactive', security: 'transport', power: 'mains', sleepy: 'no', cloud: ['self-hosted'],
  },
  expert: {
    first: 'websocket',
    reason: 'Video into a page needs a connection that a browser can open and that carries binary frames without delay; nothing else in this list does both with so little around it.',
    sources: [{ source: 'rfc-6455' }, { source: 'seed-article' }],
  },
};
