import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberOf, type LabRun, type Program } from './lab-run.ts';
import { openNetwork, type Network } from './network.ts';
import { isSyn, packetsOf, type Packet } from './packets.ts';
import { byConnections, byGaps, byMarks, firstMessageIndex, type Mark, type Measured } from './phases.ts';
import { ended, pause, run as runCommand, stop } from './process.ts';
import { negotiatedIn, streamOf, type Negotiated } from './secured-records.ts';

export interface Captured {
  readonly run: LabRun;
  readonly measured: Measured;
  readonly negotiated: Negotiated | null;
  /** First bytes of each side's stream as text, for HTTP heads. */
  readonly heads: { readonly up: string; readonly down: string };
  readonly packets: readonly Packet[];
}

const QUIET_AFTER_MS = 900;
/** Stands in a client's command for the name of the server's namespace. */
export const SERVER_NAMESPACE = '{server-namespace}';

/** Make the network, start the servers, capture at the client's end, run the client, and read the parts off. */
export async function execute(run: LabRun, slot: string): Promise<Captured> {
  const folder = join('runs', run.id);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const network = await openNetwork(slot, { rttMs: numberOf(run, 'rttMs', 40), lossRate: numberOf(run, 'lossRate', 0), lossSeed: numberOf(run, 'lossSeed', 1), congestionControl: textOf(run, 'congestionControl', 'bbr') });
  const children: ChildProcess[] = [];
  try {
    for (const server of run.servers) children.push(await start(server, network, folder));
    if (run.client.before !== undefined) await runCommand(['ip', 'netns', 'exec', network.client, ...run.client.before]);
    // What its connection still sends belongs to no run.
    if (run.client.before !== undefined) await pause(1500);
    const capture = join(folder, 'capture.pcap');
    const tcpdump = spawn('ip', ['netns', 'exec', network.client, 'tcpdump', '-i', network.clientDevice, '--immediate-mode', '-U', '-w', capture, '-s', '0', `port ${String(run.port)} or (ip[6:2] & 0x1fff != 0)`], { stdio: 'ignore' });
    children.push(tcpdump);
    await until(() => existsSync(capture) && readFileSync(capture).length >= 24, 5000);
    const marks = await runClient(run, network, folder);
    await pause(QUIET_AFTER_MS);
    await stop(tcpdump);
    const packets = packetsOf(capture);
    return {
      run, packets, measured: measure(run, packets, marks), negotiated: negotiatedIn(firstConnection(packets)),
      heads: { up: streamOf(firstConnection(packets), 'up').data.toString('latin1'), down: streamOf(firstConnection(packets), 'down').data.toString('latin1') },
    };
  } finally {
    for (const child of children) await stop(child);
    await network.close();
  }
}

function textOf(run: LabRun, key: string, otherwise: string): string {
  const value = run.params[key];
  return typeof value === 'string' ? value : otherwise;
}

function measure(run: LabRun, packets: readonly Packet[], marks: readonly Mark[]): Measured {
  if (run.client.kind === 'each' || run.client.kind === 'marked-each') return byConnections(packets, marks);
  if (run.client.kind === 'once') return byGaps(packets, run.prefaceRecords ?? 0, run.settled ?? false);
  return byMarks(packets, connectedFirst(packets, marks));
}

/** A client that connects with its first request notes the message before the handshakes: the message starts behind them. */
function connectedFirst(packets: readonly Packet[], marks: readonly Mark[]): readonly Mark[] {
  const [first, ...rest] = marks;
  const [opening] = packets;
  if (first === undefined || opening === undefined || first.part !== 'message' || first.at > opening.time || !isSyn(opening)) return marks;
  return [{ part: 'message', at: packets[firstMessageIndex(packets, 0)]?.time ?? first.at }, ...rest];
}

function firstConnection(packets: readonly Packet[]): readonly Packet[] {
  const second = packets.findIndex((packet, index) => index > 0 && packet.direction === 'up' && isSyn(packet));
  return second < 0 ? packets : packets.slice(0, second);
}

async function start(program: Program, network: Network, folder: string): Promise<ChildProcess> {
  const child = spawn('ip', ['netns', 'exec', network.server, ...program.command], { env: { ...process.env, ...program.env }, stdio: ['pipe', 'pipe', 'pipe'] });
  log(child, join(folder, 'server.log'));
  if ('afterMs' in program.ready) await pause(program.ready.afterMs);
  else {
    const { port } = program.ready;
    await untilAsync(async () => (await runCommand(['ip', 'netns', 'exec', network.server, 'ss', '-Hltn', `sport = :${String(port)}`])).output.trim() !== '', 60_000);
  }
  await pause(program.settleMs ?? 0);
  return child;
}

async function runClient(run: LabRun, network: Network, folder: string): Promise<Mark[]> {
  const { client } = run;
  const marksFile = join(folder, 'marks.jsonl');
  const env = { ...process.env, LAB_MARKS: marksFile };
  const inside = ['netns', 'exec', network.client];
  // A command may name the server's namespace: a publisher beside the broker.
  const command = client.command.map((word) => word.replaceAll(SERVER_NAMESPACE, network.server));
  const messages = numberOf(run, 'messages', 1);
  const spacingMs = numberOf(run, 'spacingMs', 1000);
  const now = () => Date.now() / 1000;
  if (client.kind === 'each') {
    const marks: Mark[] = [];
    for (let index = 0; index < messages; index += 1) {
      const next = Date.now() + spacingMs;
      marks.push({ part: 'message', at: now() });
      const child = spawn('ip', [...inside, ...command], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      log(child, join(folder, 'client.log'));
      await ended(child);
      await pause(Math.max(0, next - Date.now()));
    }
    return marks;
  }
  const child = spawn('ip', [...inside, ...command], { env, stdio: [client.kind === 'fed' ? 'pipe' : 'ignore', 'pipe', 'pipe'] });
  log(child, join(folder, 'client.log'));
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000 + messages * (spacingMs + 500) + 1000 * (numberOf(run, 'idleS', 0) + numberOf(run, 'observeS', 0)));
  let marks: Mark[] = [];
  if (client.kind === 'fed') marks = await feed(child, client.waitMs ?? 0, messages, spacingMs, numberOf(run, 'payloadBytes', 0));
  await ended(child);
  clearTimeout(timer);
  if (client.kind === 'marks' || client.kind === 'marked-each') {
    marks = existsSync(marksFile) ? readFileSync(marksFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Mark) : [];
  }
  return marks;
}

async function feed(child: ChildProcess, waitMs: number, messages: number, spacingMs: number, bytes: number): Promise<Mark[]> {
  const marks: Mark[] = [];
  await pause(waitMs);
  for (let index = 0; index < messages; index += 1) {
    marks.push({ part: 'message', at: Date.now() / 1000 });
    child.stdin?.write(Buffer.alloc(bytes, 'x'));
    await pause(spacingMs);
  }
  marks.push({ part: 'close', at: Date.now() / 1000 });
  child.stdin?.end();
  await pause(300);
  child.kill('SIGTERM');
  return marks;
}

function log(child: ChildProcess, file: string): void {
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => { writeFileSync(file, chunk, { flag: 'a' }); });
}

async function until(holds: () => boolean, timeoutMs: number): Promise<void> {
  await untilAsync(async () => Promise.resolve(holds()), timeoutMs);
}

async function untilAsync(holds: () => Promise<boolean>, timeoutMs: number): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('the lab waited in vain');
    await pause(50);
  }
}
