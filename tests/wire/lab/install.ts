import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './process.ts';

/** Debian packages with the implementations and what captures them. */
const PACKAGES = [
  'mosquitto', 'mosquitto-clients', 'libmosquitto1', 'libcoap3-bin', 'nginx-light', 'curl', 'openssl', 'rabbitmq-server', 'python3-paho-mqtt', 'tcpdump', 'iproute2', 'iputils-ping', 'procps',
];
const MANIFEST = fileURLToPath(new URL('package.json', import.meta.url));
/** Debian's switch that keeps installed services from starting (invoke-rc.d). */
const POLICY = '/usr/sbin/policy-rc.d';

/** Install implementations from Debian and npm; npm's go into the work folder. */
export async function install(workFolder: string): Promise<void> {
  const ours = !existsSync(POLICY);
  if (ours) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await run(['apt-get', 'update', '-q']);
    await run(['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...PACKAGES], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  } finally {
    if (ours) rmSync(POLICY);
  }
  mkdirSync(workFolder, { recursive: true });
  cpSync(MANIFEST, `${workFolder}/package.json`);
  await run(['npm', 'install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: workFolder });
}

/** Version of each implementation, by the key that records use. */
export async function installedVersions(workFolder: string): Promise<Readonly<Record<string, string>>> {
  const debian = async (name: string) => (await run(['dpkg-query', '-W', '-f', '${Version}', name])).output.trim();
  const npm = (name: string) => (JSON.parse(readFileSync(`${workFolder}/node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
  const upstream = (version: string) => version.replace(/^\d+:/, '').replace(/[+-].*$/, '');
  return {
    linux: (await run(['uname', '-r'])).output.split('.').slice(0, 2).join('.'), node: process.version,
    mosquitto: await debian('mosquitto'), openssl: upstream(await debian('openssl')), libcoap: upstream(await debian('libcoap3-bin')), curl: upstream(await debian('curl')),
    nginx: upstream(await debian('nginx-light')), rabbitmq: await debian('rabbitmq-server'), 'paho-mqtt': upstream(await debian('python3-paho-mqtt')), nghttp2: upstream(await debian('libnghttp2-14')),
    mqtt: npm('mqtt'), ws: npm('ws'), coap: npm('coap'), amqplib: npm('amqplib'), rhea: npm('rhea'), grpc: npm('@grpc/grpc-js'),
  };
}
