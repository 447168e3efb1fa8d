import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run, stop } from './process.ts';

export const SERVER_ADDRESS = '10.77.0.1';
export const CLIENT_ADDRESS = '10.77.0.2';
export const HOST_NAME = 'iot.example.com';
export const MTU = 1500;

export interface Path {
  readonly rttMs: number;
  readonly lossRate: number;
  readonly lossSeed: number;
  readonly congestionControl: string;
}

/** A client's and a server's namespace, joined by the delay line. */
export interface Network {
  readonly client: string;
  readonly server: string;
  readonly clientDevice: string;
  close: () => Promise<void>;
}

const DELAY_LINE = fileURLToPath(new URL('delay-line.py', import.meta.url));

export async function openNetwork(slot: string, path: Path): Promise<Network> {
  const client = `wirelab-${slot}-c`;
  const server = `wirelab-${slot}-s`;
  const clientDevice = `wl${slot}c`;
  const serverDevice = `wl${slot}s`;
  for (const name of [client, server]) {
    await run(['ip', 'netns', 'del', name], { mayFail: true });
    await run(['ip', 'netns', 'add', name]);
    // `ip netns exec` binds these files over those of /etc.
    mkdirSync(`/etc/netns/${name}`, { recursive: true });
    writeFileSync(`/etc/netns/${name}/hosts`, `127.0.0.1 localhost\n${SERVER_ADDRESS} ${HOST_NAME}\n`);
  }
  const line = spawn('/usr/bin/python3', [DELAY_LINE, clientDevice, serverDevice, String(path.rttMs), String(path.lossRate), String(path.lossSeed)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await firstOutput(line);
  await attach(client, clientDevice, CLIENT_ADDRESS, path.congestionControl);
  await attach(server, serverDevice, SERVER_ADDRESS, path.congestionControl);
  // Neighbours are known before the run, so that no packet waits for an answer to ARP.
  await run(['ip', 'netns', 'exec', client, 'ping', '-c', '1', '-W', '2', SERVER_ADDRESS], { mayFail: true });
  return {
    client, server, clientDevice,
    close: async () => {
      await stop(line);
      // What a server has started besides itself (RabbitMQ's port mapper) lives in its namespace, and nothing else does.
      for (const name of [client, server]) for (const id of (await run(['ip', 'netns', 'pids', name], { mayFail: true })).output.split(/\s+/).filter(Boolean)) process.kill(Number(id), 'SIGKILL');
      for (const name of [client, server]) {
        await run(['ip', 'netns', 'del', name], { mayFail: true });
        rmSync(`/etc/netns/${name}`, { recursive: true, force: true });
      }
    },
  };
}

async function attach(namespace: string, device: string, address: string, congestionControl: string): Promise<void> {
  await run(['ip', 'link', 'set', device, 'netns', namespace]);
  const inside = ['ip', 'netns', 'exec', namespace];
  await run([...inside, 'sysctl', '-q', '-w', 'net.ipv6.conf.all.disable_ipv6=1', `net.ipv4.tcp_congestion_control=${congestionControl}`, 'net.ipv4.tcp_no_metrics_save=1']);
  await run(['ip', '-n', namespace, 'link', 'set', 'lo', 'up']);
  await run(['ip', '-n', namespace, 'addr', 'add', `${address}/24`, 'dev', device]);
  await run(['ip', '-n', namespace, 'link', 'set', device, 'mtu', String(MTU), 'up']);
}

async function firstOutput(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => {
      resolve();
    });
    child.once('exit', () => {
      reject(new Error('the delay line did not start'));
    });
  });
}
