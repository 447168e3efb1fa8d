import { describe, expect, it } from 'vitest';
import { costLever, costOfStack, networkOf, traffic, type DataCostEstimate, type TrafficInputs } from '../../../../src/estimate/index.ts';
import { catalogue, findFamily, findStack, loadTariffs, type Capabilities } from '../../../../src/knowledge/index.ts';

const tariffs = await loadTariffs();
const lteM = catalogue.links.find(({ id }) => id === 'lte-m')!;
const DAY: TrafficInputs = {
  payloadBytes: 31, messagesPerDay: 24, direction: 'uplink', guarantee: 'at-least-once', pushToDevice: false, latency: 'relaxed', behindNat: true, sleeps: true, tcpTimestamps: false, lossShare: 0, network: networkOf(lteM),
};

function cost(stackId: string, family: string, tariffId: string, days: readonly [TrafficInputs, ...TrafficInputs[]] = [DAY]): DataCostEstimate {
  const [stack, of, tariff] = [findStack(stackId), findFamily(family), tariffs.find(({ id }) => id === tariffId)];
  if (stack === null || of === null || tariff === undefined) throw new Error(`No ${stackId} or ${tariffId}`);
  const result = costOfStack({ stack, capabilities: { ...of.capabilities, ...stack.capabilityOverrides } as Capabilities, tariff, days, dataSessionsPerDay: { low: 24, high: 24 }, devices: { low: 1_000, high: 1_000 } });
  if ('refused' in result) throw new Error(JSON.stringify(result));
  return result;
}

describe('monthly cost of a stack', () => {
  it('is thirty days of its traffic under the rule', () => {
    const day = traffic(findStack('coap/udp/none')!, findFamily('coap')!.capabilities, DAY);
    expect(cost('coap/udp/none', 'coap', 'one-nce-prepaid').volume.billed.low).toBe(30 * (day.bytesUp + day.bytesDown));
  });

  it('a surcharge on packets punishes the acknowledgements of TCP, a minimum for each session hides the protocol', () => {
    const factor = (tariff: string) => {
      const [coap, mqtt] = [cost('coap/udp/none', 'coap', tariff), cost('mqtt-5/tcp/tls-1-3-cert', 'mqtt', tariff)];
      return [mqtt.volume.surcharge.low - coap.volume.surcharge.low, costLever([coap, mqtt])?.code];
    };
    expect(factor('soracom-plan01s-us')[0]).toBeGreaterThan(0);
    expect(factor('vodacom-za')).toEqual([0, 'tariff-makes-all-equal']);
  });

  it('open answers give a range with both of their ends', () => {
    const [low, high] = [{ ...DAY, payloadBytes: 10 }, { ...DAY, payloadBytes: 500 }];
    const { volume } = cost('coap/udp/none', 'coap', 'one-nce-prepaid', [low, high]);
    expect([volume.billed.low, volume.billed.high]).toEqual([cost('coap/udp/none', 'coap', 'one-nce-prepaid', [low]).volume.billed.low, cost('coap/udp/none', 'coap', 'one-nce-prepaid', [high]).volume.billed.high]);
  });
});
