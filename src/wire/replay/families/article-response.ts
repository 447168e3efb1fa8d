/**
 * Response header lines of the seed article's HTTP example, as the article prints them: 704 bytes with the status line in HTTP/1.1. Servers
 * of runs with these headers send them whatever the protocol version.
 */
export const ARTICLE_RESPONSE: readonly (readonly [name: string, value: string])[] = [
  ['Access-Control-Allow-Credentials', 'true'],
  ['Access-Control-Allow-Headers', 'DNT,X-CustomHeader,Keep-Alive,User-Agent,X-Requested-With,If-Modified-Since,Cache-Control,Content-Type,Authorization'],
  ['Access-Control-Allow-Methods', 'GET, PUT, POST, DELETE, PATCH, OPTIONS'],
  ['Access-Control-Allow-Origin', '*'],
  ['Allow', 'GET, POST, HEAD, OPTIONS'],
  ['Content-Language', 'en'],
  ['Content-Length', '2'],
  ['Content-Type', 'application/json'],
  ['Date', 'Thu, 06 Jan 2022 13:26:11 GMT'],
  ['Referrer-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=15724800; includeSubDomains'],
  ['Vary', 'Accept, Accept-Language, Cookie, Origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Custom-Header', '7g4b4isrLuS0IfpdXJooa6V1cA2AvkOQwJza0wRIvPKWTbD0bpnPzZZBb=='],
];
