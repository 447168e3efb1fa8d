import type { Example } from './example.ts';

export const nodesWithoutIp: Example = {
  id: 'nodes-without-ip',
  title: 'Gateway with nodes that have no IP',
  story: 'Small battery nodes on 802.15.4 radio and an RS-485 line, without any IP stack, report to a gateway in the next room. They publish to a few topics and receive settings; behind the gateway an MQTT broker is running.',
  answers: {
    ram: [8, 32], flash: [64, 256], platform: ['mcu-baremetal'], link: ['802.15.4', 'local-bus'], 'ip-stack': 'no',
    topology: 'device-gateway', broker: 'available', patterns: ['pub-sub', 'telemetry'], direction: 'both', payload: [4, 40],
    interval: 600, guarantee: 'at-least-once', security: 'none', power: 'battery-years', sleepy: 'yes',
  },
  expert: {
    first: 'mqtt-sn',
    reason: 'Publish and subscribe on links without IP, with two-byte topic ids and a gateway that keeps messages while a node sleeps: that is the case for which MQTT-SN was written.',
    sources: [{ source: 'mqtt-sn-1-2', clause: '§3' }, { source: 'mqtt-sn-1-2', clause: '§6.14' }],
  },
};
