import type { Example } from './example.ts';

export const fieldGateway: Example = {
  id: 'field-gateway',
  title: 'Field gateway to a cloud service',
  story: 'A gateway on Linux at the edge of a building collects readings from a hundred sensors and forwards them to Azure. The sensors keep their own identities in the cloud, but one connection shall carry them all.',
  answers: {
    platform: ['linux'], link: ['ethernet'], nat: 'nat', firewall: 'udp-blocked', topology: 'gateway-cloud', broker: 'available',
    patterns: ['telemetry'], direction: 'both', payload: [100, 1000], interval: 10, bursts: 'yes', guarantee: 'at-least-once',
    security: 'transport', power: 'mains', cloud: ['azure'], fleet: 100, durability: 'persistent', multiplexing: 'yes',
  },
  expert: {
    first: 'amqp',
    reason: 'Azure IoT Hub takes AMQP and lets a gateway multiplex many device identities over one TLS connection; with MQTT each device needs a connection of its own.',
    sources: [{ source: 'azure-iot-protocols' }],
  },
};
