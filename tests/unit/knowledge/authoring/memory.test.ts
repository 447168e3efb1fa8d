import { describe, expect, it } from 'vitest';
import { memoryOf, PROTOCOL_MEMORY } from '../../../../src/knowledge/authoring/memory.ts';

describe('memory of a stack', () => {
  it('adds the published parts and turns kB into KiB', () => {
    const { ramKiB, flashKiB } = memoryOf(PROTOCOL_MEMORY.mqtt, { transport: 'tcp', security: 'tls-1-3', credential: 'cert' });
    expect(ramKiB.value).toEqual({ low: (6 + 0 + 3.824) / 1.024, high: (6 + 11.4 + 42.196) / 1.024 });
    expect(flashKiB.value).toEqual({ low: (5.7 + 0 + 54.28) / 1.024, high: (20 + 40 + 151.829) / 1.024 });
    expect(ramKiB.obtained).toBe('derived');
    expect(ramKiB.sources.map((citation) => citation.source)).toEqual(['tartabit', 'esp-idf-lwip', 'esp8266-tls', 'esp-idf-mbedtls']);
  });

  it('is unknown as soon as one part is: nothing is interpolated', () => {
    expect(memoryOf(PROTOCOL_MEMORY.unpublished, { transport: 'tcp', security: 'none', credential: null }).ramKiB.value).toBe('unknown');
    expect(memoryOf(PROTOCOL_MEMORY.mqtt, { transport: 'websocket', security: 'none', credential: null }).flashKiB.value).toBe('unknown');
  });

  it('never grows when security is left out', () => {
    for (const protocol of [PROTOCOL_MEMORY.own, PROTOCOL_MEMORY.coap, PROTOCOL_MEMORY.lwm2m]) {
      const plain = memoryOf(protocol, { transport: 'udp', security: 'none', credential: null }).ramKiB.value;
      const secured = memoryOf(protocol, { transport: 'udp', security: 'dtls-1-2', credential: 'psk' }).ramKiB.value;
      if (typeof plain !== 'object' || typeof secured !== 'object') throw new Error('expected ranges');
      expect(secured.low).toBeGreaterThan(plain.low);
      expect(secured.high).toBeGreaterThan(plain.high);
    }
  });

  it('is an assumption where every part of the sum is one', () => {
    expect(memoryOf(PROTOCOL_MEMORY.own, { transport: 'link', security: 'none', credential: null }).flashKiB.obtained).toBe('assumed');
  });
});
