import { describe, expect, it } from 'vitest';
import { dailyLoad, energyLevers, networkOf, type CellularRadio, type TrafficInputs } from '../../src/estimate/index.ts';
import { catalogue, findFamily, findStack, type Capabilities, type CellularProfile } from '../../src/knowledge/index.ts';
import { cellularRadio, energyFacts, point, profileNamed } from '../support/battery-question.ts';

/**
 * Fosse, NTNU master thesis 2020 (charts of a webinar): nRF9160, CoAP and MQTT with a kept session. MQTT took 1.1 to 1.6 times the energy of
 * CoAP on NB-IoT and 1.2 to 2.1 times on LTE-M, and 1.1 to 1.3 times once the radio tail counts.
 */
const rows = energyFacts.protocolComparisons;
const factors = (link: string, withTail: boolean) => rows.filter((row) => row.link === link && row.withTail === withTail).map((row) => row.mqttMicrowattHours / row.coapMicrowattHours);

function modelled(link: 'nb-iot' | 'lte-m', profile: string, radio: CellularRadio, payloadBytes: number) {
  const found = catalogue.links.find(({ id }) => id === link);
  if (found === undefined) throw new Error(`No ${link}`);
  const day: TrafficInputs = {
    payloadBytes, messagesPerDay: 2_000, direction: 'uplink', guarantee: 'at-least-once', pushToDevice: false, latency: 'seconds', behindNat: true, sleeps: false, tcpTimestamps: false, lossShare: 0, network: networkOf(found),
  };
  const stacks = ([['coap/udp/none', 'coap'], ['mqtt-3-1-1/tcp/none', 'mqtt']] as const).map(([id, family]) => {
    const [stack, of] = [findStack(id), findFamily(family)];
    if (stack === null || of === null) throw new Error(`No ${id}`);
    return { stack: id, load: dailyLoad(stack, { ...of.capabilities, ...stack.capabilityOverrides } as Capabilities, day) };
  });
  const finding = energyLevers({ profile: profileNamed(profile) as CellularProfile, radio, stacks, facts: energyFacts });
  if ('unknown' in finding) throw new Error(finding.unknown);
  return finding;
}

describe('energy by protocol on one board', () => {
  it('the tail shrinks what the protocol changes, on both links and at every payload', () => {
    for (const link of ['nb-iot', 'lte-m']) {
      const [without, withTail] = [factors(link, false), factors(link, true)];
      without.forEach((factor, index) => expect(withTail[index]).toBeLessThan(factor));
      expect(Math.max(...withTail)).toBeLessThan(1.3);
    }
  });

  it.each([[0], [500], [1_000], [1_450]])('the model puts MQTT at %i B above CoAP, by less than the field comparison at its largest', (payload) => {
    const lteM = modelled('lte-m', 'nrf9160-lte-m-nordic', cellularRadio({ inactivitySeconds: point(11) }), payload);
    expect([lteM.cheapest, lteM.dearest]).toEqual(['coap/udp/none', 'mqtt-3-1-1/tcp/none']);
    expect(lteM.protocol.low).toBeGreaterThan(1);
    expect(lteM.protocol.high).toBeLessThan(lteM.measured?.factor.high ?? 0);
    expect(lteM.protocolWithout.high).toBeLessThan(1.3);
  });

  it('on LTE-M the payload hardly matters: 1,450 B take less than twice 0 B once the tail counts, measured and modelled', () => {
    const measured = rows.filter((row) => row.link === 'lte-m' && row.withTail).map((row) => row.coapMicrowattHours);
    expect(Math.max(...measured) / Math.min(...measured)).toBeLessThan(1.05);
    const profile = profileNamed('nrf9160-lte-m-nordic') as CellularProfile;
    const slope = profile.message?.perByte?.value;
    expect(typeof slope === 'number' ? 1 + 1_450 * slope / 115.06 : Infinity).toBeLessThan(2);
  });
});
