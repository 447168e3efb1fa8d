// HTTP/1.1 and HTTP/2 with Node's own modules. Arguments: server|client, and the parameters of the run as JSON.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { clockOf, mark, pause } from './marks.mjs';

const [, , role, words] = process.argv;
const spec = JSON.parse(words);
const secure = spec.url.startsWith('https');
const url = new URL(spec.url);
const port = Number(url.port || (secure ? 443 : 80));

function answer(request, response) {
  request.on('data', () => {});
  request.on('end', () => {
    if (spec.responseBodyBytes > 0) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': spec.responseBodyBytes });
      response.end(Buffer.alloc(spec.responseBodyBytes, 'r'));
    } else {
      if (!spec.http2) response.sendDate = false;
      response.writeHead(204);
      response.end();
    }
  });
}

if (role === 'server') {
  const credentials = secure ? { cert: readFileSync(spec.certFile), key: readFileSync(spec.keyFile), keepAliveTimeout: 60_000 } : { keepAliveTimeout: 60_000 };
  const server = spec.http2 ? (secure ? http2.createSecureServer(credentials, answer) : http2.createServer(answer)) : secure ? https.createServer(credentials, answer) : http.createServer(credentials, answer);
  server.listen(port);
} else if (spec.http2) {
  const session = http2.connect(url.origin, secure ? { ca: readFileSync(spec.caFile), minVersion: spec.tls, maxVersion: spec.tls } : {});
  await new Promise((resolve) => session.once('connect', resolve));
  await pause(700);
  const tick = clockOf(spec.spacingMs);
  for (let index = 0; index < spec.messages; index += 1) {
    mark('message');
    const request = session.request({ ':method': spec.method, ':path': url.pathname, ...(spec.payloadBytes > 0 ? { 'content-length': spec.payloadBytes } : {}) });
    request.on('response', () => {});
    request.resume();
    request.end(spec.payloadBytes > 0 ? Buffer.alloc(spec.payloadBytes, 'm') : undefined);
    await tick();
  }
  mark('close');
  session.close();
} else {
  const client = secure ? https : http;
  // Without an agent of its own for each, a new connection would resume the session of the one before.
  const agentOf = () => new client.Agent({ keepAlive: spec.keepAlive, maxSockets: 1, maxCachedSessions: spec.keepAlive ? 100 : 0 });
  const agent = agentOf();
  await pause(300);
  const tick = clockOf(spec.spacingMs);
  for (let index = 0; index < spec.messages; index += 1) {
    mark('message');
    const request = client.request(spec.url, { method: spec.method, agent, ...(secure ? { ca: readFileSync(spec.caFile), minVersion: spec.tls, maxVersion: spec.tls } : {}), headers: spec.payloadBytes > 0 ? { 'Content-Length': spec.payloadBytes } : {} }, (response) => response.resume());
    request.end(spec.payloadBytes > 0 ? Buffer.alloc(spec.payloadBytes, 'm') : undefined);
    await tick();
  }
  mark('close');
  agent.destroy();
}
