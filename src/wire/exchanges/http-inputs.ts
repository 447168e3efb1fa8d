/** What an HTTP client and server put into their messages. Header blocks are what decides the bytes. */
export interface HttpInputs {
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
  /** Request header lines after the request line, in order; default a lean set, see exchanges/http-1-1.ts. */
  readonly requestHeaders?: readonly (readonly [name: string, value: string])[];
  readonly responseHeaders?: readonly (readonly [name: string, value: string])[];
  /** The whole request or response head as text, empty line included; goes before the lists above. */
  readonly requestHead?: string;
  readonly responseHead?: string;
  readonly status?: number;
  readonly reason?: string;
  /** Body of the response, bytes (default 0 for an upload, the common `payloadBytes` for a fetch). */
  readonly responseBodyBytes?: number;
  /** Header and body in one write (default) or in two. */
  readonly bodyWrite?: 'with-head' | 'own';
}
