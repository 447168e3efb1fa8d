// npm rhea as a client, or as a server that accepts everything. Arguments: server|client, and the parameters of the run as JSON.
import rhea from 'rhea';
import { clockOf, mark, pause } from './marks.mjs';

const [, , role, words] = process.argv;
const spec = JSON.parse(words);

if (role === 'server') {
  rhea.options.container_id = 'server';
  rhea.id = 'server';
  rhea.on('message', () => {});
  rhea.listen({ port: 5672 });
} else {
  const connection = rhea.connect({
    host: 'iot.example.com', port: 5672, container_id: spec.containerId, reconnect: false, ...(spec.auth === 'PLAIN' ? { username: spec.user, password: spec.user } : {}), ...(spec.heartbeatS > 0 ? { idle_time_out: spec.heartbeatS * 1000 } : {}),
  });
  await new Promise((resolve) => connection.once('connection_open', resolve));
  await pause(500);
  mark('set-up');
  const sender = connection.open_sender({ target: spec.address, ...(spec.settledSends ? { snd_settle_mode: 1 } : {}) });
  await new Promise((resolve) => sender.once('sendable', resolve));
  await pause(700);
  const tick = clockOf(spec.spacingMs);
  for (let index = 0; index < spec.messages; index += 1) {
    mark('message');
    sender.send({ body: rhea.message.data_section(Buffer.alloc(spec.payloadBytes, 'm')) });
    await tick();
  }
  if (spec.idleS > 0) {
    mark('idle');
    await pause(spec.idleS * 1000);
  }
  mark('close');
  connection.close();
}
