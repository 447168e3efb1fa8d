import { describe, expect, it } from 'vitest';
import { replay } from '../../../../src/wire/replay/index.ts';

const RECORD = {
  id: 'a', protocol: 'TCP', binding: 'IPv4', security: { kind: 'none' }, implementation: { client: 'python3 socket', server: 'python3 socket', versions: {} },
  params: { payloadBytes: 16, replyBytes: 2, messages: 20, spacingMs: 1000, rttMs: 40, mtu: 1500 },
};

describe('replay', () => {
  it('predicts a run phase by phase, the totals with all messages', () => {
    const [result] = replay([RECORD]);
    expect(result).toMatchObject({
      id: 'a', status: 'predicted',
      phases: {
        connect: { up: { packets: 2, ipBytes: 112, transportPayloadBytes: 0 }, down: { packets: 1, ipBytes: 60 } },
        perMessage: { up: { packets: 2, ipBytes: 120, transportPayloadBytes: 16 }, down: { packets: 1, ipBytes: 54, transportPayloadBytes: 2 } },
        disconnect: { up: { packets: 2, ipBytes: 104 }, down: { packets: 1, ipBytes: 52 } },
      },
    });
    // The first reply has an acknowledgement of its own before it.
    expect(result?.totals).toEqual({ up: { packets: 44, ipBytes: 2616, transportPayloadBytes: 320 }, down: { packets: 23, ipBytes: 1244, transportPayloadBytes: 40 } });
  });

  it.each<[string, unknown, string]>([
    ['a number', 3, 'object'], ['no id', { ...RECORD, id: 1 }, '"id"'], ['no params', { ...RECORD, params: null }, '"params"'], ['an unknown protocol', { ...RECORD, protocol: 'Zigbee' }, 'Zigbee'],
  ])('says why it cannot predict %s', (_name, record, reason) => {
    const [result] = replay([record]);
    expect(result?.status).toBe('unsupported');
    expect(result?.reason).toContain(reason);
  });

  it.each([['0xffff', '0xffff'], ['', 'No cipher suite']])('takes the usual suite for one it does not know (%j), and says so', (code, said) => {
    const [result] = replay([{ ...RECORD, protocol: 'TLS', security: { kind: 'TLS 1.2', negotiatedCipherSuite: code } }]);
    const [usual] = replay([{ ...RECORD, protocol: 'TLS', security: { kind: 'TLS 1.2', negotiatedCipherSuite: '0xc02c' } }]);
    expect(result?.assumptions).toEqual([expect.stringContaining(said)]);
    expect(result?.phases).toEqual(usual?.phases);
    expect(usual?.assumptions).toBeUndefined();
  });

  it.each<[string, unknown]>([['messages', 1e9], ['payloadBytes', 1e9], ['payloadBytes', -5], ['rttMs', 'x'], ['mtu', 0], ['spacingMs', Number.NaN], ['lossRate', 7], ['messages', null], ['keepaliveS', [1]]])(
    'takes a value that it can work with for %s %j',
    (key, value) => {
      const [result] = replay([{ ...RECORD, params: { ...RECORD.params, [key]: value } }]);
      expect(result?.status).toBe('predicted');
      expect(JSON.stringify(result)).not.toContain('null');
    },
  );

  it('keeps the order of the records', () => {
    expect(replay([{ ...RECORD, id: 'b' }, RECORD]).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
