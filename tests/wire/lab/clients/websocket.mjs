// Both ends on npm ws. Arguments: server|client, and the parameters of the run as JSON.
import { readFileSync } from 'node:fs';
import { createServer as createHttpsServer } from 'node:https';
import { WebSocket, WebSocketServer } from 'ws';
import { clockOf, mark, pause } from './marks.mjs';

const [, , role, words] = process.argv;
const spec = JSON.parse(words);

if (role === 'server') {
  const options = { path: spec.path, perMessageDeflate: spec.perMessageDeflateOffered };
  let server;
  if (spec.certFile === undefined) server = new WebSocketServer({ ...options, port: spec.port });
  else {
    const secure = createHttpsServer({ cert: readFileSync(spec.certFile), key: readFileSync(spec.keyFile) });
    server = new WebSocketServer({ ...options, server: secure });
    secure.listen(spec.port);
  }
  server.on('connection', (peer) => {
    peer.on('message', () => {
      if (spec.replyBytes > 0) peer.send(Buffer.alloc(spec.replyBytes, 'r'));
    });
  });
} else {
  const secure = spec.caFile !== undefined;
  const client = new WebSocket(`${secure ? 'wss' : 'ws'}://iot.example.com:${spec.port}${spec.path}`, {
    perMessageDeflate: spec.perMessageDeflateOffered, ...(secure ? { ca: readFileSync(spec.caFile), minVersion: spec.tls, maxVersion: spec.tls } : {}),
  });
  await new Promise((resolve) => client.once('open', resolve));
  await pause(spec.waitAfterConnectMs);
  const body = Buffer.alloc(spec.payloadBytes, 'm');
  const tick = clockOf(spec.spacingMs);
  for (let index = 0; index < spec.messages; index += 1) {
    mark('message');
    client.send(spec.opcode === 'text' ? body.toString() : body);
    if (spec.spacingMs > 0) await tick();
  }
  if (spec.pings > 0) {
    mark('idle');
    for (let index = 0; index < spec.pings; index += 1) {
      client.ping();
      await pause(spec.spacingMs);
    }
  }
  if (spec.spacingMs === 0) await pause(1500);
  mark('close');
  client.close(spec.closeCode);
}
