import type { LabRun } from '../lab-run.ts';
import { amqpRuns } from './amqp.ts';
import { coapRuns } from './coap.ts';
import type { LabContext } from './context.ts';
import { grpcRuns } from './grpc.ts';
import { mqttRuns } from './mqtt.ts';
import { mqttLibraryRuns } from './mqtt-libraries.ts';
import { socketRuns } from './sockets.ts';
import { tlsRuns } from './tls.ts';
import { webSocketRuns } from './websocket.ts';
import { webRuns } from './web.ts';

/** All runs of the lab, family by family. */
export function runsOf(context: LabContext): readonly LabRun[] {
  return [socketRuns, tlsRuns, mqttRuns, mqttLibraryRuns, amqpRuns, coapRuns, webRuns, webSocketRuns, grpcRuns].flatMap((list) => list(context));
}
