// A device on npm coap. Argument: the parameters of the run as JSON.
import coap from 'coap';
import { clockOf, mark, pause } from './marks.mjs';

const spec = JSON.parse(process.argv[2]);
await pause(300);
const tick = clockOf(spec.spacingMs);
for (let index = 0; index < spec.messages; index += 1) {
  mark('message');
  const request = coap.request({ host: '10.77.0.1', pathname: `/${spec.path}`, method: spec.method, confirmable: spec.type === 'CON' });
  request.on('response', () => {});
  request.on('error', () => {});
  if (spec.method !== 'GET' && spec.payloadBytes > 0) request.write(Buffer.alloc(spec.payloadBytes, 'm'));
  request.end();
  await tick();
}
mark('close');
await pause(200);
process.exit(0);
