import { describe, expect, it } from 'vitest';
import { endPointsFor, portsOf, type EndPointNeed } from '../../../../src/estimate/reach/end-points.ts';
import { catalogue, loadServingFacts } from '../../../../src/knowledge/index.ts';

const { clouds, ports } = await loadServingFacts();
const NEED: EndPointNeed = { guarantee: 'at-least-once', payloadBytes: { low: 40, high: 40 }, commands: false, link: null };
function entry(id: string) {
  const found = catalogue.families.flatMap((family) => family.stacks.map((stack) => ({ family: family.id, stack }))).find(({ stack }) => stack.id === id);
  if (found === undefined) throw new Error(`No stack ${id}`);
  return found;
}
function at(cloud: string, id: string, more: Partial<EndPointNeed> = {}) {
  const { family, stack } = entry(id);
  return endPointsFor(family, stack, { ...NEED, ...more }, clouds.filter((row) => row.cloud === cloud)).map(({ service, lacks, ports: open }) => ({ service, lacks, ports: open }));
}

describe('end points of a cloud', () => {
  it('take a stack by family and transport, with their ports', () => {
    expect(at('aws', 'mqtt-5/tcp/tls-1-3-psk')).toEqual([{ service: 'AWS IoT Core', lacks: [], ports: [8883, 443] }]);
    expect(at('azure', 'amqp-1-0/tcp/tls-1-3-cert')).toEqual([{ service: 'Azure IoT Hub', lacks: [], ports: [5671] }]);
    expect(at('aws', 'amqp-1-0/tcp/tls-1-3-cert')).toEqual([]);
    expect(at('google', 'mqtt-5/tcp/tls-1-3-psk')).toEqual([]);
  });

  it('name the version that they do not take', () => {
    expect(at('azure', 'mqtt-5/websocket/tls-1-3-cert')).toEqual([{ service: 'Azure IoT Hub', lacks: ['version'], ports: [443] }, { service: 'Azure Event Grid, MQTT broker', lacks: [], ports: [443] }]);
    expect(at('azure', 'mqtt-3-1-1/websocket/tls-1-3-cert').map(({ lacks }) => lacks)).toEqual([[], []]);
  });

  it('lack QoS 2, messages down, and messages above their limit', () => {
    expect(at('aws', 'mqtt-5/tcp/tls-1-3-psk', { guarantee: 'exactly-once' })[0]?.lacks).toEqual(['exactly-once']);
    expect(at('aws', 'http-1-1/tcp/tls-1-3-cert', { commands: true })[0]?.lacks).toEqual(['no-messages-down']);
    expect(at('azure', 'http-1-1/tcp/tls-1-3-cert', { commands: true })[0]?.lacks).toEqual(['polling-only']);
    expect(at('aws', 'mqtt-5/tcp/tls-1-3-psk', { payloadBytes: { low: 131_073, high: 200_000 } })[0]?.lacks).toEqual(['largest-message']);
    expect(at('aws', 'mqtt-5/tcp/tls-1-3-psk', { payloadBytes: { low: 131_072, high: 200_000 } })[0]?.lacks).toEqual([]);
  });

  it('a bare payload ends at a cloud on LoRaWAN alone', () => {
    expect(at('aws', 'raw-link/link/none', { link: 'lorawan' })).toHaveLength(1);
    expect(at('aws', 'raw-link/link/none', { link: 'ble' })).toEqual([]);
  });
});

describe('registered ports', () => {
  it.each([
    ['mqtt-5/tcp/tls-1-3-psk', [8883]], ['mqtt-5/tcp/none', [1883]], ['mqtt-5/websocket/tls-1-3-cert', [443]], ['coap/udp/none', [5683]], ['coap/udp/oscore', [5683]], ['coap/udp/dtls-1-2-psk', [5684]],
    ['lwm2m-1-2/udp/dtls-1-2-psk', [5684]], ['amqp-1-0/tcp/tls-1-3-cert', [5671]], ['http-3/quic/tls-1-3-cert', [443]], ['grpc/tcp/none', [80]], ['websocket/tcp/tls-1-3-cert', [443]],
    ['raw-udp/udp/none', []], ['mqtt-sn-1-2/udp/none', []], ['raw-link/link/none', []],
  ])('%s: %j', (id, expected) => {
    const { family, stack } = entry(id);
    const found = portsOf(family, stack, ports);
    expect(found.ports).toEqual(expected);
    expect(found.sources.length > 0).toBe(expected.length > 0);
  });
});
