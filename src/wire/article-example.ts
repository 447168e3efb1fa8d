import { opaque, type Field } from './field.ts';
import { headFields } from './layers/http-head.ts';
import { ARTICLE_RESPONSE } from './replay/families/article-response.ts';

const REQUEST = [
  'GET /api/v1/device/DEADBEEFCAFE/commands/ HTTP/1.1', 'Host: iot.example.com', 'User-Agent: curl/7.74.0', 'Accept: */*', 'Authorization: Basic T0Ps3c3t', '', '',
].join('\r\n');

const RESPONSE = ['HTTP/1.1 200 OK', ...ARTICLE_RESPONSE.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');

/**
 * The HTTP exchange that the seed article prints, as fields: what HTTP itself sends for two bytes of data. TCP, IP and TLS are not in
 * it; the article's "more than 900 bytes" is reached only with them.
 */
export function articleExample(): { readonly request: readonly Field[]; readonly response: readonly Field[] } {
  return {
    request: headFields(REQUEST, 'RFC 9112 §3'),
    response: [...headFields(RESPONSE, 'RFC 9112 §4'), opaque('payload', 'Body: []', 2, 'RFC 9112 §6')],
  };
}
