/**
 * Protocols that are HTTP on the wire, on its ports, so that web proxies and browsers know them:
 * RFC 9112, RFC 9113, RFC 6455 (which starts as HTTP/1.1), gRPC over HTTP/2. HTTP/3 is not among them: it runs over UDP.
 */
const HTTP_ON_THE_WIRE: ReadonlySet<string> = new Set(['http-1-1', 'http-2', 'websocket', 'grpc']);

export function isWebTraffic(stack: { readonly protocol: string; readonly transport: string }): boolean {
  return stack.transport === 'websocket' || HTTP_ON_THE_WIRE.has(stack.protocol);
}
