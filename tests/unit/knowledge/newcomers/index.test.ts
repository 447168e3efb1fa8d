import { describe, expect, it } from 'vitest';
import { FAMILY_IDS, loadNewcomers, PROTOCOL_IDS } from '../../../../src/knowledge/index.ts';

const newcomers = await loadNewcomers();

describe('newcomers', () => {
  it('are the seven worth knowing, by name', () => {
    expect(newcomers.map(({ name }) => name)).toEqual(['DDS-XRCE', 'MQTT over QUIC', 'MQTT-SN 2.0', 'NATS', 'OPC UA PubSub', 'Sparkplug B', 'Zenoh']);
  });

  it('have no place in the ranking, and say what is missing for one', () => {
    const ranked = new Set<string>([...FAMILY_IDS, ...PROTOCOL_IDS]);
    for (const { id, notRanked } of newcomers) {
      expect(ranked.has(id), id).toBe(false);
      expect(notRanked.missing.length, id).toBeGreaterThan(0);
    }
  });

  it('say when to consider them and when not, with sources', () => {
    for (const { id, considerWhen, avoidWhen, properties, standing } of newcomers) {
      for (const { sources } of [...considerWhen, ...avoidWhen, ...properties, standing]) expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  it('give every number its condition, and unknown where nothing was found', () => {
    const figures = newcomers.flatMap((newcomer) => newcomer.figures);
    expect(figures.every(({ condition, unit }) => condition.length > 3 && unit.length > 0)).toBe(true);
    expect(figures.some(({ value }) => value === 'unknown')).toBe(true);
  });
});
