import { describe, expect, it } from 'vitest';
import { energyLevers, type DailyLoad } from '../../../../src/estimate/index.ts';
import type { CellularProfile } from '../../../../src/knowledge/index.ts';
import { cellularRadio, energyFacts, oneWay, point, profileNamed } from '../../../support/battery-question.ts';

const levers = (profile: string, loads: readonly DailyLoad[], inactivity = 11) => energyLevers({
  profile: profileNamed(profile) as CellularProfile, radio: cellularRadio({ inactivitySeconds: point(inactivity) }), facts: energyFacts,
  stacks: loads.map((load, index) => ({ stack: `stack-${String(index)}`, load })),
});

describe('what changes the charge of a message most', () => {
  it('a long tail: ask for release assistance first', () => {
    const finding = levers('nrf9160-lte-m-nordic', [oneWay(68), oneWay(164)]);
    if ('unknown' in finding) throw new Error(finding.unknown);
    expect(finding.code).toBe('ask-for-release-assistance');
    expect(finding.releaseAssistance.low).toBeCloseTo(115.06 / 21.24, 9);
    expect(finding.protocol.high).toBeCloseTo((21.24 + 96 * 0.018875) / 21.24, 9);
    expect(finding.protocolWithout.high).toBeLessThan(finding.protocol.high);
    expect([finding.cheapest, finding.dearest]).toEqual(['stack-0', 'stack-1']);
  });

  it('a network that releases by itself after a moment: the protocol may matter', () => {
    const finding = levers('nrf9160-lte-m-nordic', [oneWay(68), oneWay(4_000)], 0.5);
    expect('code' in finding ? finding.code : finding.unknown).toBe('protocol-matters');
  });

  it('the field comparison on LTE-M lies between a seventh and twice, reading errors included', () => {
    const finding = levers('nrf9160-lte-m-nordic', [oneWay(68), oneWay(164)]);
    expect('measured' in finding ? [finding.measured?.factor.low.toFixed(2), finding.measured?.factor.high.toFixed(2)] : []).toEqual(['1.15', '2.06']);
  });

  it('a board measured only with release assistance cannot say', () => {
    expect(levers('nrf9160-dk-nb-iot-boaks', [oneWay(68), oneWay(164)])).toEqual({ unknown: 'the current while connected on nRF9160 DK on NB-IoT with release assistance, field notes 2022, which was measured with release assistance' });
  });

  it('nothing to compare is said', () => expect(levers('nrf9160-lte-m-nordic', [])).toEqual({ unknown: 'a stack to compare' }));
});
