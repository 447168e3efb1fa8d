import type { Http2Peer } from './http-2-inputs.ts';

/** Flow-control window of a new connection and the largest there can be (RFC 9113 §6.9.1, §6.9.2). */
const DEFAULT_WINDOW_BYTES = 65_535;
const LARGEST_WINDOW_BYTES = 2_147_483_647;

/** An end with default settings that indexes every field: Go's net/http2 and most others. */
export const TYPICAL: Http2Peer = {
  name: 'typical',
  hpack: 'index-all',
  settings: [],
  windowUpdateAtStart: 0,
  windowUpdateBeforeContent: false,
  contentWrite: 'with-headers',
  resetsUnreadRequest: false,
  settingsAckWithResponse: false,
  prefaceWithFinished: false,
  emptyContentFrame: false,
  endsContentApart: false,
  datesResponses: false,
  goAways: { plain: 1, tls: 1 },
  ownHeaders: [],
};

/** http2 of Node.js 20 (nghttp2 inside), client or server; as a server through its compatible interface, which writes content and end apart. */
export const NODE: Http2Peer = {
  ...TYPICAL,
  name: 'node',
  hpack: 'nghttp2',
  prefaceWithFinished: true,
  emptyContentFrame: true,
  endsContentApart: true,
  goAways: { plain: 2, tls: 1 },
};

/** curl 7.88 with nghttp2: three settings, headers and content in separate writes, no GOAWAY. */
export const CURL: Http2Peer = {
  ...TYPICAL,
  name: 'curl',
  hpack: 'nghttp2',
  // MAX_CONCURRENT_STREAMS, INITIAL_WINDOW_SIZE, ENABLE_PUSH.
  settings: [[3, 100], [4, 33_554_432], [2, 0]],
  windowUpdateAtStart: 33_554_432 - DEFAULT_WINDOW_BYTES,
  windowUpdateBeforeContent: true,
  prefaceWithFinished: true,
  contentWrite: 'own',
  goAways: { plain: 0, tls: 0 },
};

/** nginx 1.22 as a server without version in its name: nothing indexed, answers `return` locations before it reads the content. */
export const NGINX: Http2Peer = {
  ...TYPICAL,
  name: 'nginx',
  hpack: 'nginx-literal',
  // MAX_CONCURRENT_STREAMS, INITIAL_WINDOW_SIZE, MAX_FRAME_SIZE.
  settings: [[3, 128], [4, 65_536], [5, 16_777_215]],
  windowUpdateAtStart: LARGEST_WINDOW_BYTES - DEFAULT_WINDOW_BYTES,
  resetsUnreadRequest: true,
  settingsAckWithResponse: true,
  datesResponses: true,
  goAways: { plain: 0, tls: 0 },
  ownHeaders: [['server', 'nginx']],
};
