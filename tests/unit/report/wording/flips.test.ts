import { describe, expect, it } from 'vitest';
import type { FlipPoint } from '../../../../src/engine/index.ts';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { flipRow, flipSentence } from '../../../../src/report/wording/flips.ts';
import { sampleCatalogue } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const flip = (input: FlipPoint['input'], at: number): FlipPoint => ({ input, at, unit: '', from: 'alpha', to: 'beta' });

describe('flips', () => {
  it('tell the way out of the present first place, whichever side it is on', () => {
    expect(flipSentence(flip('payloadBytes', 65_654), 'alpha', names)).toBe('With a payload above 65.7 kB, Beta comes first.');
    expect(flipSentence(flip('payloadBytes', 65_654), 'beta', names)).toBe('With a payload below 65.7 kB, Alpha comes first.');
  });
  it('read a rate as an interval', () => {
    expect(flipSentence(flip('messagesPerDay', 72), 'alpha', names)).toBe('With a message more often than every 20 min, Beta comes first.');
  });
  it('carry the unit of each input', () => {
    expect(flipSentence(flip('lossShare', 0.05), 'alpha', names)).toBe('With a packet loss above 5 %, Beta comes first.');
    expect(flipSentence(flip('roundTripMs', 350), 'alpha', names)).toBe('With a round-trip time above 350 ms, Beta comes first.');
    expect(flipSentence(flip('deviceRamKiB', 48), 'beta', names)).toBe('With free RAM of the device below 48 KiB, Alpha comes first.');
    expect(flipSentence(flip('fleetSize', 12_000), 'alpha', names)).toBe('With a fleet above 12,000 devices, Beta comes first.');
  });
  it('tell both sides in a list', () => expect(flipRow(flip('payloadBytes', 780), names)).toBe('Payload of one message, 780 B: Alpha below, Beta above.'));
});
