import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/engine/compiled.ts';
import { utilityTable } from '../../../../src/engine/utility-table.ts';
import { criteria } from '../../../../src/knowledge/criteria/index.ts';
import { scenarioWith, type Given } from '../../../support/scenarios.ts';
import { catalogueOf, family, SMALL_CATALOGUE, SMALL_FAMILIES } from '../../../support/small-catalogue.ts';

function utility(criterion: string, stackId: string, given: Given, catalogue = SMALL_CATALOGUE) {
  const compiled = compile(catalogue);
  const candidate = compiled.candidates.findIndex(({ stack }) => stack.id === stackId);
  const column = utilityTable(compiled, scenarioWith(given))[criteria.findIndex(({ id }) => id === criterion)];
  if (column === undefined || candidate < 0) throw new Error(`No such criterion or stack: ${criterion}, ${stackId}`);
  return column.valueOf(candidate);
}

const PUSH: readonly [title: string, stack: string, given: Given, expected: number][] = [
  ['polling behind NAT', 'http-1-1/tcp/none', { nat: 'nat' }, 0],
  ['a device without NAT listens', 'http-1-1/tcp/none', { nat: 'none' }, 0.75],
  ['a device listens to its gateway', 'http-1-1/tcp/none', { topology: 'device-gateway' }, 0.75],
  ['a broker stays as it is graded', 'broker/tcp/none', { nat: 'none' }, 1],
  ['a datagram behind NAT within a second', 'datagram/udp/none', { nat: 'nat', latency: 'interactive' }, 0.25],
  ['for a page, while connected is all there is', 'broker/websocket/tls-1-3-cert', { topology: 'browser-client' }, 1],
  ['a page in the same network listens no more than elsewhere', 'http-1-1/tcp/none', { platform: 'browser', topology: 'lan' }, 0],
];

describe('messages to the device', () => {
  it.each(PUSH)('%s', (_title, stack, given, expected) => {
    expect(utility('push-to-device', stack, given).utility).toBe(expected);
  });
});

describe('grades read in their place', () => {
  const multicast = family({ id: 'cast', can: { oneToMany: 'link-multicast' }, grades: { 'one-to-many': 2, streaming: 2, 'request-response': 3, 'sleepy-device': 3 }, stacks: [{ id: 'cast/udp/none' }] });
  const catalogue = catalogueOf([...SMALL_FAMILIES, multicast]);
  const cast = (criterion: string, given: Given) => utility(criterion, 'cast/udp/none', given, catalogue).utility;

  it('multicast reaches all within one network, and only there', () => {
    expect(cast('one-to-many', { topology: 'lan' })).toBe(1);
    expect(cast('one-to-many', { topology: 'device-cloud' })).toBe(0.5);
  });

  it('datagrams carry live streams in which loss may pass; over TCP these wait for what was lost', () => {
    expect(cast('streaming', { guarantee: 'best-effort', latency: 'realtime' })).toBe(1);
    expect(cast('streaming', { guarantee: 'at-least-once', latency: 'realtime' })).toBe(0.5);
  });

  it('through a proxy for pages, streams go to the page only, and the proxy stands between', () => {
    const typed = family({ id: 'typed', can: { browserUse: 'through-a-proxy' }, grades: { streaming: 4, 'no-intermediary': 3 }, stacks: [{ id: 'typed/tcp/none' }] });
    const value = (criterion: string, given: Given) => utility(criterion, 'typed/tcp/none', given, catalogueOf([...SMALL_FAMILIES, typed])).utility;
    const page: Given = { platform: 'browser', topology: 'lan' };
    const linux: Given = { platform: 'linux', topology: 'lan' };
    expect([value('streaming', page), value('no-intermediary', page)]).toEqual([0.5, 0.5]);
    expect([value('streaming', linux), value('no-intermediary', linux)]).toEqual([1, 0.75]);
  });

  it('typed calls count where calls are asked for', () => {
    expect(cast('request-response', { patterns: ['request-response'] })).toBe(1);
    expect(cast('request-response', { patterns: ['rpc'] })).toBe(0.75);
  });

  it('waiting messages count where something is sent to the device, by half while that is open', () => {
    expect(cast('sleepy-device', { pushToDevice: 'no' })).toBe(1);
    expect(cast('sleepy-device', { pushToDevice: 'yes' })).toBe(0.75);
    expect(cast('sleepy-device', {})).toBe(0.875);
  });
});

describe('computed criteria', () => {
  it('a library counts by the mean over the platforms that are possible', () => {
    expect(utility('platform-library', 'broker/tcp/none', { platform: ['linux', 'browser'] })).toMatchObject({ utility: 0.5 });
    expect(utility('platform-library', 'broker/tcp/none', { platform: ['linux', 'browser'] }).range()).toEqual({ low: 0, high: 1 });
  });

  it('a cloud accepts directly, by another transport, or not at all', () => {
    expect(utility('cloud-endpoint', 'broker/tcp/none', { cloud: 'aws' }).utility).toBe(1);
    expect(utility('cloud-endpoint', 'broker/websocket/tls-1-3-cert', { cloud: 'aws' }).utility).toBe(0.5);
    expect(utility('cloud-endpoint', 'datagram/udp/none', { cloud: 'aws' }).utility).toBe(0);
    expect(utility('cloud-endpoint', 'datagram/udp/none', { cloud: 'self-hosted' }).utility).toBe(1);
  });

  it('no answer on security counts as wanted', () => {
    expect(utility('transport-security', 'broker/tcp/none', {}).utility).toBe(0);
    expect(utility('transport-security', 'broker/tcp/none', { security: 'none' }).utility).toBe(1);
    expect(utility('transport-security', 'broker/tcp/tls-1-3-cert', {}).utility).toBe(1);
  });

  it('bytes on a link that nobody named are unknown', () => {
    expect(utility('traffic-volume', 'frame/link/none', {}).range()).toEqual({ low: 0, high: 1 });
    expect(utility('traffic-volume', 'frame/link/none', { links: ['lorawan'] }).measured).toMatchObject({ unit: 'B/day' });
  });

  it('an unpublished figure may be anything', () => {
    expect(utility('memory-fit', 'frame/link/none', { deviceRamKiB: 64 }).range()).toEqual({ low: 0, high: 1 });
  });
});
