import type { IndexingPolicy } from './hpack.ts';
import { utf8Length } from './utf8.ts';

/** Fields that nghttp2 does not put into the table because their values rarely repeat. */
const NGHTTP2_WITHOUT: ReadonlySet<string> = new Set([
  ':path', 'age', 'content-length', 'etag', 'if-modified-since', 'if-none-match', 'location', 'set-cookie',
]);

/** Cookies shorter than this are never indexed by nghttp2: a short secret could be guessed byte by byte (RFC 7541 §7.1.3). */
const NGHTTP2_COOKIE_BYTES = 20;

/** Response fields that nginx 1.22 writes with the index of their name. */
const NGINX_NAMES: ReadonlySet<string> = new Set([':status', 'content-length', 'content-type', 'date', 'last-modified', 'location', 'server']);

export type HpackPolicyId = 'index-all' | 'nghttp2' | 'nginx-literal';

/** Indexing policies of real encoders. The specification leaves the choice to them (RFC 7541 §6.2). */
export const HPACK_POLICIES: Record<HpackPolicyId, IndexingPolicy> = {
  /** Every new field enters the table: Go's net/http2 and most others. */
  'index-all': () => 'incremental',
  /** nghttp2, inside curl, Node.js and grpc-js. */
  nghttp2: (name, value) => {
    if (name === 'authorization') return 'never';
    if (name === 'cookie' && utf8Length(value) < NGHTTP2_COOKIE_BYTES) return 'never';
    return NGHTTP2_WITHOUT.has(name) ? 'without' : 'incremental';
  },
  /** nginx as a server: every response field is spelled out each time, names too except for those it knows by index. */
  'nginx-literal': (name) => (name === 'content-length' ? 'unreferenced-raw' : NGINX_NAMES.has(name) ? 'unreferenced' : 'spelled'),
};
