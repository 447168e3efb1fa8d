import type { Side, StackView, Write } from '../exchange.ts';
import type { Field } from '../field.ts';
import { CONNECTION_PREFACE, goAway, pingFrame, settingsAck, settingsFrame, windowUpdate } from '../layers/http-2.ts';
import type { Http2Peer } from './http-2-inputs.ts';

/** Parts that HTTP/2 and gRPC share: opening, keep-alive and closing of a connection. */
export function openHttp2(client: Http2Peer, server: Http2Peer): readonly Write[] {
  const acknowledged: Write = { from: 'server', label: 'SETTINGS ACK', timing: 'reply', fields: settingsAck(), background: true };
  return [
    { from: 'client', label: 'preface + SETTINGS', timing: 'later', fields: [...CONNECTION_PREFACE, ...opening(client)] },
    { from: 'server', label: 'SETTINGS', timing: 'reply', fields: opening(server) },
    { from: 'client', label: 'SETTINGS ACK', timing: 'reply', fields: settingsAck(), background: true },
    ...(server.settingsAckWithResponse ? [] : [acknowledged]),
  ];
}

function opening(peer: Http2Peer): readonly Field[] {
  return [...settingsFrame(peer.settings), ...(peer.windowUpdateAtStart > 0 ? windowUpdate(0, peer.windowUpdateAtStart) : [])];
}

export const pingRound: readonly Write[] = [
  { from: 'client', label: 'PING', timing: 'later', fields: pingFrame(false) },
  { from: 'server', label: 'PING ACK', timing: 'reply', fields: pingFrame(true) },
];

export function closeHttp2(stack: Pick<StackView, 'security'>, client: Http2Peer, server: Http2Peer): readonly Write[] {
  const kind = stack.security.startsWith('tls') ? 'tls' : 'plain';
  const leave = (from: Side, peer: Http2Peer): Write[] => Array.from({ length: peer.goAways[kind] }, (_unused, index): Write => ({
    from, label: 'GOAWAY', timing: index > 0 ? 'follow' : from === 'client' ? 'later' : 'reply', fields: goAway(from === 'client' ? 0 : 1),
  }));
  return [...leave('client', client), ...leave('server', server)];
}
