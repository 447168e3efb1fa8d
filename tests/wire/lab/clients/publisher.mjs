// A device on mqtt.js. Argument: the parameters of the run as JSON.
import mqtt from 'mqtt';
import { readFileSync } from 'node:fs';
import { clockOf, mark, pause } from './marks.mjs';

const spec = JSON.parse(process.argv[2]);
const client = mqtt.connect(spec.url, {
  protocolVersion: spec.mqttVersion === '5.0' ? 5 : 4, clientId: spec.clientId, clean: true, keepalive: spec.keepaliveS, reconnectPeriod: 0,
  ...(spec.caFile === undefined ? {} : { ca: readFileSync(spec.caFile), ...(spec.tlsMax === undefined ? {} : { minVersion: spec.tlsMax, maxVersion: spec.tlsMax }) }),
});
client.on('error', (error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
await new Promise((resolve) => client.once('connect', resolve));
await pause(spec.waitAfterConnackMs);
const tick = clockOf(spec.spacingMs);
for (let index = 0; index < spec.messages; index += 1) {
  mark('message');
  client.publish(spec.topic, Buffer.alloc(spec.payloadBytes, 'm'), { qos: spec.qos });
  await tick();
}
if (spec.idleS > 0) {
  mark('idle');
  await pause(spec.idleS * 1000);
}
mark('close');
client.end();
