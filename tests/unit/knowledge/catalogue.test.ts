import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue, createCatalogue, decisionCatalogue, findFamily, findStack } from '../../../src/knowledge/index.ts';
import { recommend } from '../../../src/engine/index.ts';
import { toScenario } from '../../../src/questionnaire/index.ts';
import { toyFamily } from '../../support/toy-family.ts';

describe('catalogue', () => {
  it('holds every family and a stack for each combination that matters', () => {
    const ids = catalogue.families.flatMap((family) => family.stacks.map((stack) => stack.id));
    expect(catalogue.families.map((family) => family.id)).toEqual(['amqp', 'coap', 'grpc', 'http', 'lwm2m', 'mqtt', 'mqtt-sn', 'raw-link', 'raw-tcp', 'raw-udp', 'websocket']);
    for (const stack of [
      'raw-tcp/tcp/none', 'raw-tcp/tcp/tls-1-3-cert', 'raw-udp/udp/none', 'raw-udp/udp/dtls-1-2-psk',
      'coap/udp/none', 'coap/udp/dtls-1-2-psk', 'coap/udp/dtls-1-2-cid-psk', 'coap/udp/dtls-1-3-psk', 'coap/udp/oscore', 'coap/tcp/tls-1-3-cert', 'coap/websocket/tls-1-3-cert',
      'mqtt-3-1-1/tcp/none', 'mqtt-3-1-1/tcp/tls-1-3-cert', 'mqtt-3-1-1/websocket/tls-1-3-cert', 'mqtt-5/tcp/none', 'mqtt-5/tcp/tls-1-3-psk', 'mqtt-5/websocket/tls-1-3-cert',
      'mqtt-sn-1-2/udp/none', 'mqtt-sn-1-2/udp/dtls-1-2-psk', 'mqtt-sn-1-2/link/none',
      'lwm2m-1-1/udp/dtls-1-2-psk', 'lwm2m-1-2/udp/dtls-1-2-psk', 'lwm2m-1-2/tcp/tls-1-3-psk',
      'amqp-0-9-1/tcp/tls-1-3-cert', 'amqp-1-0/tcp/tls-1-3-cert', 'http-1-1/tcp/none', 'http-1-1/tcp/tls-1-3-cert', 'http-2/tcp/tls-1-3-cert', 'http-3/quic/tls-1-3-cert',
      'websocket/tcp/none', 'websocket/tcp/tls-1-3-cert', 'grpc/tcp/none', 'grpc/tcp/tls-1-3-cert', 'raw-link/link/none',
    ]) expect(ids).toContain(stack);
  });

  it('cannot be changed by a reader', () => {
    const family = findFamily('coap');
    expect(Object.isFrozen(catalogue)).toBe(true);
    expect(Object.isFrozen(family?.grades['push-to-device'])).toBe(true);
    expect(() => { (family as { name: string }).name = 'other'; }).toThrow(TypeError);
  });

  it('finds families and stacks by id, and nothing by a wrong one', () => {
    expect(findFamily('mqtt')?.name).toBe('MQTT');
    expect(findStack('mqtt-5/tcp/tls-1-3-psk')?.name).toBe('MQTT 5 over TCP, TLS 1.3 (pre-shared key)');
    expect(findFamily('smtp')).toBeNull();
    expect(findStack('mqtt-5/udp/none')).toBeNull();
  });

  it('is what the ranking loads, with the sources added', () => {
    expect(decisionCatalogue).toEqual({ ...catalogue, sources: [] });
    expect(runtimeModules('../../../src/knowledge/decision-catalogue.ts').filter((module) => /\/(?:sources|tables|newcomers|energy|tariffs)\//.test(module))).toEqual([]);
  });

  it('takes a protocol from outside and ranks it', () => {
    const extended = createCatalogue({ ...catalogue, families: [...catalogue.families.filter((family) => family.id.startsWith('raw-')), toyFamily] });
    const result = recommend(toScenario({}), extended, []);
    expect(result.ranking.map((entry) => entry.protocol)).toContain('semaphore');
    expect(extended.families.at(-1)?.grades).toEqual(toyFamily.grades);
  });

  it('loads no validator and no page text: only data', () => {
    const modules = runtimeModules('../../../src/knowledge/catalogue.ts');
    expect(modules.filter((module) => module.includes('zod') || module.includes('/pages/'))).toEqual([]);
    expect(modules.some((module) => module.endsWith('protocols/coap.ts'))).toBe(true);
  });
});

/** Modules that loading one brings along: static imports, without those of types. */
function runtimeModules(entry: string): string[] {
  const seen = new Set<string>();
  const queue = [new URL(entry, import.meta.url).href];
  while (queue.length > 0) {
    const href = queue.pop() ?? '';
    if (seen.has(href)) continue;
    seen.add(href);
    if (!href.startsWith('file:')) continue;
    const text = readFileSync(fileURLToPath(href), 'utf8');
    for (const [, clause, specifier = ''] of text.matchAll(/^(?:import|export) (.*?)from '([^']+)'/gm)) {
      if (clause?.startsWith('type ')) continue;
      queue.push(specifier.startsWith('.') ? new URL(specifier, href).href : specifier);
    }
  }
  return [...seen];
}
