import { describe, expect, it } from 'vitest';
import { checkWireInputs, sizeSession } from '../../../../src/wire/index.ts';
import { NAMED_PROFILES, withProfiles } from '../../../../src/wire/exchanges/named-profiles.ts';
import { accepted } from '../../../property/wire-arbitraries.ts';

const STACKS: Readonly<Record<string, string>> = { http2: 'http-2/tcp/none', grpc: 'grpc/tcp/none', amqp091: 'amqp-0-9-1/tcp/none', amqp10: 'amqp-1-0/tcp/none', tls: 'raw-tcp/tcp/tls-1-3' };
const cases = Object.entries(NAMED_PROFILES).flatMap(([section, members]) => Object.entries(members).flatMap(([member, named]) => Object.keys(named).map((name) => [section, member, name] as const)));

describe('implementation profiles by name', () => {
  it.each(cases)('%s.%s: %s gives a session', (section, member, name) => {
    const { stack, inputs } = accepted({ stack: STACKS[section], [section]: { [member]: name } });
    expect(sizeSession(stack, inputs).connect.up.packets).toBeGreaterThan(0);
  });

  it('a name that is not known is refused with those that are', () => {
    const checked = checkWireInputs({ stack: 'http-2/tcp/none', http2: { client: 'lynx' } });
    expect('problems' in checked ? checked.problems : []).toEqual([{ field: 'http2.client', expected: 'one of typical, node, curl, nginx', found: '"lynx"', clause: 'docs/wire-assumptions.md' }]);
  });

  it('other members stay as they are', () => {
    expect(withProfiles('grpc', { method: 'typical', replyBytes: 3 })).toEqual({ method: 'typical', replyBytes: 3 });
  });

  it('HTTP/3 settings and AMQP properties are checked member by member', () => {
    const problems = (value: object) => {
      const checked = checkWireInputs(value);
      return 'problems' in checked ? checked.problems.map(({ field }) => field) : [];
    };
    expect(problems({ stack: 'http-3/quic/tls-1-3', http3: { settings: [[1, 0]] } })).toEqual([]);
    expect(problems({ stack: 'http-3/quic/tls-1-3', http3: { settings: [['1', 0]] } })).toEqual(['http3.settings']);
    expect(problems({ stack: 'amqp-0-9-1/tcp/none', amqp091: { properties: { deliveryMode: 3 } } })).toEqual(['amqp091.properties.deliveryMode']);
    expect(problems({ stack: 'lwm2m-1-1/udp/none', lwm2m: { value: true } })).toEqual(['lwm2m.value']);
  });
});
