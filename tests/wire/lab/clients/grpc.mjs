// Both ends on @grpc/grpc-js, without a compiled schema: Reading{bytes payload=1}, Ack{}. Arguments: server|client, and the parameters of the run as JSON.
import { readFileSync } from 'node:fs';
import grpc from '@grpc/grpc-js';
import { clockOf, mark, pause } from './marks.mjs';

const [, , role, words] = process.argv;
const spec = JSON.parse(words);
const raw = (value) => value;
const [, service, name] = spec.path.split('/');
const definition = { [name]: { path: spec.path, requestStream: spec.streaming === true, responseStream: false, requestSerialize: raw, requestDeserialize: raw, responseSerialize: raw, responseDeserialize: raw } };

function reading(bytes) {
  const length = [];
  let rest = bytes;
  do {
    length.push((rest & 127) | (rest > 127 ? 128 : 0));
    rest >>= 7;
  } while (rest > 0);
  return bytes === 0 ? Buffer.alloc(0) : Buffer.concat([Buffer.from([0x0a, ...length]), Buffer.alloc(bytes, 'm')]);
}

if (role === 'server') {
  const server = new grpc.Server();
  server.addService(definition, {
    [name]: (call, answer) => {
      if (spec.streaming === true) {
        call.on('data', () => {});
        call.on('end', () => answer(null, Buffer.alloc(0)));
      } else answer(null, Buffer.alloc(0));
    },
  });
  const credentials = spec.certFile === undefined ? grpc.ServerCredentials.createInsecure() : grpc.ServerCredentials.createSsl(null, [{ cert_chain: readFileSync(spec.certFile), private_key: readFileSync(spec.keyFile) }]);
  server.bindAsync('0.0.0.0:50051', credentials, (error) => {
    if (error) throw error;
  });
} else {
  const Client = grpc.makeGenericClientConstructor(definition, service);
  const open = () => new Client(spec.authority, spec.caFile === undefined ? grpc.credentials.createInsecure() : grpc.credentials.createSsl(readFileSync(spec.caFile)), {
    ...(spec.keepaliveS ? { 'grpc.keepalive_time_ms': spec.keepaliveS * 1000, 'grpc.keepalive_permit_without_calls': 1 } : {}), 'grpc.use_local_subchannel_pool': 1,
  });
  const metadata = () => {
    const data = new grpc.Metadata();
    if (spec.authMetadata) data.set('authorization', spec.authMetadata.replace(/^authorization: */i, ''));
    return data;
  };
  const call = async (client) => new Promise((resolve, reject) => {
    client[name](reading(spec.payloadBytes), metadata(), (error) => (error ? reject(error) : resolve()));
  });
  if (spec.channelPerMessage) {
    const tick = clockOf(spec.spacingMs);
    for (let index = 0; index < spec.messages; index += 1) {
      mark('message');
      const client = open();
      await call(client);
      client.close();
      await tick();
    }
    process.exit(0);
  }
  const client = open();
  await new Promise((resolve, reject) => client.waitForReady(Date.now() + 5000, (error) => (error ? reject(error) : resolve())));
  await pause(700);
  const tick = clockOf(spec.spacingMs);
  const stream = spec.streaming === true ? client[name](metadata(), () => {}) : null;
  for (let index = 0; index < spec.messages; index += 1) {
    mark('message');
    if (stream === null) void call(client);
    else stream.write(reading(spec.payloadBytes));
    if (spec.spacingMs > 0) await tick();
  }
  if (spec.spacingMs === 0) await pause(1500);
  if (spec.idleS > 0) {
    mark('idle');
    await pause(spec.idleS * 1000);
  }
  mark('close');
  stream?.end();
  client.close();
}
