import { cite } from './authoring/cite.ts';
import type { Citation } from './schema/source.ts';

/** A protocol that says in which encodings its payload is written. */
export interface PayloadFormats {
  /** Family id. */
  readonly family: string;
  /** Protocols of the family with the encodings of each; a protocol without a line takes none of those asked about. */
  readonly encodings: Readonly<Record<string, readonly string[]>>;
  readonly sources: readonly Citation[];
}

/** A family without a line here carries bytes and leaves to both ends what they mean. */
export const payloadFormats: readonly PayloadFormats[] = [
  { family: 'grpc', encodings: { grpc: ['protobuf'] }, sources: cite('grpc-docs', 'grpc-http2') },
  {
    // `binary` is a resource of opaque bytes.
    family: 'lwm2m',
    encodings: {
      'lwm2m-1-0': ['tlv', 'binary'],
      'lwm2m-1-1': ['tlv', 'binary', 'senml-json', 'senml-cbor'],
      'lwm2m-1-2': ['tlv', 'binary', 'senml-json', 'senml-cbor', 'lwm2m-cbor'],
    },
    sources: cite('lwm2m-1-0', 'lwm2m-1-1', 'lwm2m-1-2 §7.4'),
  },
];

/** Whether a payload in the given encoding can be the content of a message. */
export function takesEncoding(family: string, protocol: string, encoding: string): boolean {
  const own = payloadFormats.find((formats) => formats.family === family);
  return own === undefined ? !LWM2M_ONLY.includes(encoding) : (own.encodings[protocol]?.includes(encoding) ?? false);
}

/** Formats of the LwM2M data model, which mean nothing outside it. */
const LWM2M_ONLY: readonly string[] = ['tlv', 'lwm2m-cbor'];
