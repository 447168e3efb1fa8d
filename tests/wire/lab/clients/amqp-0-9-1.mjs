// A device on npm amqplib. Argument: the parameters of the run as JSON.
import { readFileSync } from 'node:fs';
import amqp from 'amqplib';
import { clockOf, mark, pause } from './marks.mjs';

const spec = JSON.parse(process.argv[2]);
const secure = spec.caFile !== undefined;
const vhost = encodeURIComponent(spec.vhost);
const url = `${secure ? 'amqps' : 'amqp'}://${spec.user}:${spec.user}@iot.example.com:${secure ? 5671 : 5672}/${vhost}?heartbeat=${spec.heartbeatS}`;
const connection = await amqp.connect(url, secure ? { ca: readFileSync(spec.caFile), servername: 'iot.example.com', ...(spec.tls === undefined ? {} : { minVersion: spec.tls, maxVersion: spec.tls }) } : {});
await pause(500);
mark('set-up');
const channel = spec.publisherConfirms ? await connection.createConfirmChannel() : await connection.createChannel();
await pause(500);
mark('set-up');
await channel.assertQueue(spec.routingKey, { durable: false, autoDelete: true });
if (spec.consumeOwnMessages) {
  await pause(500);
  mark('set-up');
  await channel.consume(spec.routingKey, (message) => {
    if (spec.consumerAcks) channel.ack(message);
  }, { noAck: !spec.consumerAcks });
}
await pause(700);
const body = Buffer.alloc(spec.payloadBytes, 'm');
const options = spec.persistent ? { persistent: true, contentType: 'application/json', timestamp: Math.floor(Date.now() / 1000) } : {};
const tick = clockOf(spec.spacingMs);
for (let index = 0; index < spec.messages; index += 1) {
  mark('message');
  channel.publish(spec.exchange, spec.routingKey, body, options);
  if (spec.spacingMs > 0) await tick();
}
if (spec.spacingMs === 0) await pause(2000);
if (spec.idleS > 0) {
  mark('idle');
  await pause(spec.idleS * 1000);
}
mark('close');
await connection.close();
