import type { ChoiceQuestion } from '../question.ts';

export const today = {
  id: 'today',
  kind: 'choice',
  input: 'todaysProtocol',
  section: 'operations',
  tier: 'refinement',
  label: 'What runs today',
  hint: 'The protocol of this leg as it is now.',
  why: {
    text: 'The result then says whether to keep it, to tune it or to switch, with gain against effort. The ranking itself does not look at it.',
    criteria: [],
  },
  orderedBy: 'label',
  options: [
    { id: 'amqp', label: 'AMQP', description: '0-9-1 or 1.0.' },
    { id: 'raw-link', label: 'Bare payload on a non-IP link', description: 'Frames of LoRaWAN and the like.' },
    { id: 'coap', label: 'CoAP', description: 'Over UDP, TCP or WebSocket.' },
    { id: 'grpc', label: 'gRPC', description: 'Calls over HTTP/2.' },
    { id: 'http', label: 'HTTP', description: 'Any version.' },
    { id: 'lwm2m', label: 'LwM2M', description: 'Any version.' },
    { id: 'mqtt', label: 'MQTT', description: '3.1.1 or 5.' },
    { id: 'mqtt-sn', label: 'MQTT-SN', description: 'With its gateway.' },
    { id: 'nothing', label: 'Nothing yet', description: 'A new system.' },
    { id: 'raw-tcp', label: 'Raw TCP', description: 'A protocol of your own over a connection.' },
    { id: 'raw-udp', label: 'Raw UDP', description: 'A protocol of your own in datagrams.' },
    { id: 'websocket', label: 'WebSocket', description: 'Messages of your own over a WebSocket.' },
  ],
} as const satisfies ChoiceQuestion<'todaysProtocol'>;
