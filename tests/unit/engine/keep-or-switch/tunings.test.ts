import { describe, expect, it } from 'vitest';
import { recommend, type Recommendation } from '../../../../src/engine/index.ts';
import { decisionCatalogue } from '../../../../src/knowledge/index.ts';
import { scenarioWith, type Given } from '../../../support/scenarios.ts';

const given: Given = { links: ['lte-m'], platform: 'rtos', topology: 'device-cloud', payloadBytes: 175, payloadEncoding: 'json', messagesPerDay: 96, security: 'transport', latency: 'relaxed', nat: 'nat', todaysProtocol: 'mqtt' };
const decideOn = (answers: Given): Recommendation => recommend(scenarioWith(answers), decisionCatalogue, [], { samples: 0 });
const decide = (more: Given = {}): Recommendation => decideOn({ ...given, ...more });
const tunings = (result: Recommendation) => result.today?.tunings ?? [];

describe('what can be tuned on today\'s protocol', () => {
  it('adds the points that the same stack has with the smaller payload', () => {
    const traffic = (result: Recommendation): number => result.stacks.find(({ stack }) => stack === decide().today?.stack)?.contributions.find(({ criterion }) => criterion === 'traffic-volume')?.contribution ?? Number.NaN;
    const senml = tunings(decide()).find(({ encodings }) => encodings?.to === 'senml-cbor');
    expect(senml?.points).toBeCloseTo(traffic(decide({ payloadBytes: 75 })) - traffic(decide()), 12);
    expect(senml?.points).toBeGreaterThan(0);
  });

  it('stands in order of what it adds, and always saves bytes', () => {
    const { today } = decide();
    const points = tunings(decide()).map((tuning) => tuning.points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(tunings(decide()).filter(({ bytesPerDay }) => bytesPerDay >= (today?.bytesPerDay ?? 0))).toEqual([]);
  });

  it('asks nothing less of the system', () => {
    const { payloadEncoding: _, ...open } = given;
    const ids = tunings(decideOn({ ...open, guarantee: 'at-least-once', pushToDevice: 'yes' })).map(({ lever }) => lever);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => id === 'best-effort' || id === 'not-reachable' || id === 'half-payload')).toEqual([]);
  });
});
