import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LINK_IDS } from '../../../../src/knowledge/index.ts';
import { links } from '../../../../src/knowledge/links/index.ts';

describe('links', () => {
  it('are those of the contract, each in a file of its id', () => {
    expect(links.map((link) => link.id).toSorted()).toEqual([...LINK_IDS].toSorted());
    expect(links.filter((link) => !existsSync(fileURLToPath(new URL(`../../../../src/knowledge/links/${link.id}.ts`, import.meta.url))))).toEqual([]);
  });

  it('have no address and no mapping where they have no IP', () => {
    for (const link of links) {
      expect(link.ipVersion === 'none', link.id).toBe(link.ip === 'none');
      expect(link.nat.usual === 'not-ip', link.id).toBe(link.ip === 'none');
      if (link.ip === 'none') expect([link.udpNatTimeoutSeconds.value, link.tcpNatTimeoutSeconds.value]).toEqual(['unknown', 'unknown']);
    }
  });

  it('state the published figures of LoRaWAN and NB-IoT', () => {
    expect(links.find((link) => link.id === 'lorawan')?.frameLimitBytes?.value).toEqual({ low: 51, high: 222 });
    expect(links.find((link) => link.id === 'nb-iot')?.upKbitPerSecond.value).toEqual({ low: 17, high: 66 });
    expect(links.find((link) => link.id === '802.15.4')?.frameLimitBytes?.value).toBe(81);
  });
});
