import { describe, expect, it } from 'vitest';
import { batteryOfStack, networkOf, type StackBatteryQuestion, type TrafficInputs } from '../../../../src/estimate/index.ts';
import { catalogue, findFamily, findStack, type Capabilities, type LinkId } from '../../../../src/knowledge/index.ts';
import { cellularRadio, energyFacts, point } from '../../../support/battery-question.ts';

function question(link: LinkId, stackId: string, family: string, day: Partial<TrafficInputs> = {}): StackBatteryQuestion {
  const [found, stack, of] = [catalogue.links.find(({ id }) => id === link), findStack(stackId), findFamily(family)];
  if (found === undefined || stack === null || of === null) throw new Error(`No ${link}, ${stackId} or ${family}`);
  const inputs: TrafficInputs = {
    payloadBytes: 20, messagesPerDay: 24, direction: 'uplink', guarantee: 'best-effort', pushToDevice: false, latency: 'relaxed', behindNat: true, sleeps: true, tcpTimestamps: false, lossShare: 0,
    network: networkOf(found), ...day,
  };
  return {
    stack, capabilities: { ...of.capabilities, ...stack.capabilityOverrides } as Capabilities, link: found, days: [inputs], radio: null, facts: energyFacts,
    battery: { capacityMilliampHours: point(2_600), batteryVolts: null, chemistry: 'li-socl2', usableShare: null, selfDischargeSharePerYear: null, sleepMicroamps: point(10) },
  };
}

const life = (asked: StackBatteryQuestion) => {
  const result = batteryOfStack(asked);
  if ('unknown' in result) throw new Error(result.unknown);
  return new Map(result.map(({ profile, days }) => [profile, days]));
};

describe('battery life of a stack on each board of its link', () => {
  it('stands side by side, and says for each what is missing', () => {
    const boards = life({ ...question('nb-iot', 'coap/udp/dtls-1-2-cid-psk', 'coap'), radio: cellularRadio({ releaseAssistance: 'not-used' }) });
    expect([...boards.keys()]).toEqual(['nrf9160-nb-iot-rostad', 'nrf9160-dk-nb-iot-boaks']);
    expect(boards.get('nrf9160-nb-iot-rostad')).toHaveProperty('low');
    expect(boards.get('nrf9160-dk-nb-iot-boaks')).toHaveProperty('unknown');
  });

  it('spans the days that open answers leave possible', () => {
    const [rare, often] = [question('lte-m', 'coap/udp/oscore', 'coap'), question('lte-m', 'coap/udp/oscore', 'coap', { messagesPerDay: 288 })];
    const both = life({ ...rare, days: [rare.days[0], often.days[0]] }).get('nrf9160-lte-m-nordic');
    const [one, other] = [life(rare), life(often)].map((boards) => boards.get('nrf9160-lte-m-nordic'));
    if (!both || !one || !other || !('low' in both) || !('low' in one) || !('low' in other)) throw new Error('No life');
    expect(both).toEqual({ low: other.low, high: one.high });
  });

  it.each<[LinkId, string, string]>([['lorawan', 'raw-link/link/none', 'sam-r34-868'], ['ble', 'coap/udp/none', 'cc2340r5-ble'], ['802.15.4', 'coap/udp/none', 'nrf54l15-thread'], ['wifi', 'coap/udp/none', 'esp32-wifi']])('%s has a life', (link, stack, board) => {
    const days = life(question(link, stack, stack.startsWith('coap') ? 'coap' : 'raw-link')).get(board);
    if (days === undefined || !('low' in days)) throw new Error(JSON.stringify(days));
    expect(days.low).toBeGreaterThan(0);
    expect(days.high).toBeGreaterThanOrEqual(days.low);
  });

  it('counts the LoRaWAN frame around the payload: 33 bytes on air for 20', () => {
    const result = batteryOfStack(question('lorawan', 'raw-link/link/none', 'raw-link'));
    const [first] = 'unknown' in result ? [] : result;
    const estimate = first?.first;
    if (estimate === undefined || !('terms' in estimate)) throw new Error(JSON.stringify(estimate));
    const frame = estimate.trace.flatMap(({ inputs }) => inputs).find(({ name }) => name === 'bytes of a message frame');
    expect(frame?.value.low).toBe(33);
  });

  it('a link on which nothing was measured says so', () => {
    expect(batteryOfStack(question('satellite', 'coap/udp/none', 'coap'))).toEqual({ unknown: `measured currents of a radio on ${catalogue.links.find(({ id }) => id === 'satellite')?.name ?? ''}` });
  });
});
