import { describe, expect, it } from 'vitest';
import { findFamily } from '../../../../src/knowledge/index.ts';
import { applyOverlay } from '../../../../src/knowledge/overlay/index.ts';
import { defaultWireInputs, modelSession } from '../../../../src/wire/index.ts';
import { companyData, exampleText, ground } from '../../../support/company-data.ts';

const applied = applyOverlay(ground.catalogue, companyData(JSON.parse(exampleText) as object));
const own = findFamily('meter-protocol', applied);
const base = findFamily('raw-udp');

describe('a protocol of the company', () => {
  it('has the stacks it asked for, under its own name', () => {
    expect(own?.stacks.map(({ id, name }) => [id, name])).toEqual([
      ['meter-protocol/udp/dtls-1-2-cid-psk', 'Meter protocol over UDP, DTLS 1.2 with Connection ID (pre-shared key)'],
      ['meter-protocol/udp/none', 'Meter protocol over UDP, unprotected'],
    ]);
  });

  it('takes what it does not give from the protocol it is based on', () => {
    expect(own?.capabilities.oneToMany).toEqual(base?.capabilities.oneToMany);
    expect(own?.grades['lossy-link']).toEqual(base?.grades['lossy-link']);
    expect(own?.capabilities.deliveryGuarantees.value).toEqual(['best-effort', 'at-least-once']);
    expect(own?.grades['simplicity']?.step).toBe(3);
  });

  it('keeps what DTLS does to any protocol, but not where it says otherwise itself', () => {
    const protectedStack = own?.stacks[0];
    expect(protectedStack?.gradeOverrides?.['nat-longevity']?.step).toBe(3);
    expect(Object.keys(protectedStack?.gradeOverrides ?? {})).not.toContain('maturity');
  });

  it('is taken by no cloud and prescribed by no standard unless the company says so', () => {
    expect(own?.mandatedBy).toEqual([]);
    expect(own?.clouds.map(({ cloud }) => cloud)).toEqual(['other']);
  });

  it('counts its bytes from its own fields alone', () => {
    const stack = own?.stacks.find(({ security }) => security === 'none');
    if (stack === undefined) throw new Error('The example has an unprotected stack.');
    const { phases } = modelSession(stack, { ...defaultWireInputs(stack), payloadBytes: 12, deviceId: 'meter-0001' });
    expect(phases.perMessage.up).toEqual({ packets: 1, ipBytes: 20 + 8 + 1 + 2 + 10 + 12, transportPayloadBytes: 25 });
    expect(phases.perMessage.down).toEqual({ packets: 1, ipBytes: 20 + 8 + 3, transportPayloadBytes: 3 });
  });
});
