import { describe, expect, it } from 'vitest';
import type { CommandWorld } from '../../../../src/cli/command.ts';
import { runCommandLine } from '../../../../src/cli/run.ts';

/** A world with one wire case, which remembers what is written. */
function worldWith(wireCase: unknown, fault: string | null = null) {
  const written = new Map<string, Uint8Array>();
  const world: CommandWorld = {
    read: () => Promise.resolve({ text: JSON.stringify(wireCase) }),
    write: (file, content) => {
      written.set(file, content);
      return Promise.resolve(fault);
    },
  };
  return { world, written };
}

const pcap = async (wireCase: unknown, fault: string | null = null) => {
  const { world, written } = worldWith(wireCase, fault);
  return { ...(await runCommandLine(['pcap', 'case.json', '--out', 'case.pcap'], world)), file: written.get('case.pcap') };
};

describe('pcap', () => {
  it('writes a classic capture file and says what is in it', async () => {
    const { output, problems, exitCode, file } = await pcap({ stack: 'mqtt-5/tcp/none', traffic: { messages: 2 } });
    expect({ problems, exitCode }).toEqual({ problems: [], exitCode: 0 });
    expect(file?.slice(0, 4)).toEqual(Uint8Array.of(0xd4, 0xc3, 0xb2, 0xa1));
    expect(JSON.parse(output)).toEqual({ file: 'case.pcap', linkType: 1, packets: expect.any(Number) as number, messages: 2, bytes: file?.length });
  });

  it('says how many messages fit when not all do', async () => {
    const { output, problems, exitCode, file } = await pcap({ stack: 'raw-udp/udp/none', traffic: { messages: 200, payloadBytes: 60_000 } });
    const { messages } = JSON.parse(output) as { messages: number };
    expect(exitCode).toBe(0);
    expect(problems).toEqual([`the file holds ${String(messages)} of 200 messages`]);
    expect(file?.length).toBeLessThanOrEqual(8 * 1024 * 1024);
  });

  it('says how a message without the framing of its link is read', async () => {
    const { problems, exitCode } = await pcap({ stack: 'coap/link/none', network: { link: 'sigfox' }, traffic: { messages: 1, payloadBytes: 8 } });
    expect({ count: problems.length, exitCode }).toEqual({ count: 1, exitCode: 0 });
    expect(problems[0]).toMatch(/USER0 \(147\).*uat:user_dlts/);
  });

  it.each([
    ['a message that no file takes', { stack: 'http-1-1/tcp/none', traffic: { payloadBytes: 1_000_000_000 } }, 'case.json: traffic.payloadBytes: expected a message that fits a capture file of 8388608 bytes (capture file), found 1000000000'],
    ['a certificate that has no room for a key', { stack: 'http-1-1/tcp/tls-1-2-cert', traffic: { messages: 1 }, tls: { certChainBytes: [12] } }, 'case.json: tls.certChainBytes: expected a size that a DER structure can have (RFC 5280 §4.1, X.690 §8.1), found 12'],
    ['an unknown stack', { stack: 'mqtt-5/udp/none' }, 'case.json: stack: expected mqtt-5 over tcp or websocket (MQTT 5 §4.2 and §6), found udp'],
  ])('refuses %s', async (_title, wireCase, problem) => {
    const { problems, exitCode, file } = await pcap(wireCase);
    expect({ problems, exitCode, file }).toEqual({ problems: [problem], exitCode: 2, file: undefined });
  });

  it('names a place that cannot be written', async () => {
    expect(await pcap({ stack: 'raw-tcp/tcp/none', traffic: { messages: 1 } }, 'case.pcap: expected a place that can be written, found a folder')).toMatchObject({ output: '', problems: ['case.pcap: expected a place that can be written, found a folder'], exitCode: 2 });
  });
});
