import type { Side, StackView, Write } from '../exchange.ts';
import type { Field } from '../field.ts';
import { CONNECTION_PREFACE, goAway, pingFrame, settingsAck, settingsFrame, windowUpdate } from '../layers/http-2.ts';
import type { Http2Peer } from './http-2-inputs.ts';

/**
 * Parts that HTTP/2 and gRPC share: opening, keep-alive and closing of a connection. A server sends its settings as soon as the connection
 * stands: without TLS that is when the preface comes, with TLS right behind its handshake, before the preface (RFC 9113 §3.4).
 */
export function openHttp2(stack: Pick<StackView, 'security'>, client: Http2Peer, server: Http2Peer): readonly Write[] {
  const preface: Write = { from: 'client', label: 'preface + SETTINGS', timing: 'reply', fields: [...CONNECTION_PREFACE, ...opening(client)] };
  if (opensWithResponse(stack, client, server)) return [preface];
  const joined = prefaceComesWithFinished(stack, client);
  const settings: Write = { from: 'server', label: joined ? 'SETTINGS + SETTINGS ACK' : 'SETTINGS', timing: 'reply', fields: [...opening(server), ...(joined ? settingsAck() : [])] };
  const serverAck: Write = { from: 'server', label: 'SETTINGS ACK', timing: 'reply', fields: settingsAck(), background: true };
  return [
    ...(stack.security.startsWith('tls') && !joined ? [{ ...settings, background: true }, preface] : [preface, settings]),
    clientSettingsAck,
    ...(joined || server.settingsAckWithResponse ? [] : [serverAck]),
  ];
}

export const clientSettingsAck: Write = { from: 'client', label: 'SETTINGS ACK', timing: 'reply', fields: settingsAck(), background: true };

function prefaceComesWithFinished(stack: Pick<StackView, 'security'>, client: Http2Peer): boolean {
  return stack.security === 'tls-1-3' && client.prefaceWithFinished;
}

/** A server that has preface and first request before it writes anything: settings, acknowledgement and response leave together. */
export function opensWithResponse(stack: Pick<StackView, 'security'>, client: Http2Peer, server: Http2Peer): boolean {
  return prefaceComesWithFinished(stack, client) && server.settingsAckWithResponse;
}

/** What a server puts in front of its first response because it has not been sent before. */
export function beforeFirstResponse(stack: Pick<StackView, 'security'>, client: Http2Peer, server: Http2Peer): readonly Field[] {
  if (!server.settingsAckWithResponse) return [];
  return [...(opensWithResponse(stack, client, server) ? opening(server) : []), ...settingsAck()];
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
  // A server that is just left has nobody to tell.
  return client.goAways[kind] === 0 ? [] : [...leave('client', client), ...leave('server', server)];
}
