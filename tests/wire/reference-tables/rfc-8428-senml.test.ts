import { describe, expect, it } from 'vitest';
import { senmlCbor, senmlJson, type SenmlRecord } from '../../../src/wire/encodings/senml.ts';
import { serialiseFields, sizeOf } from '../../../src/wire/index.ts';
import { hexOf } from '../../support/hex.ts';

/** The pack of RFC 8428 §5.1.3: humidity with position, a battery level; values that the example writes with a point stay floats. */
const PACK: readonly SenmlRecord[] = [
  { bn: 'urn:dev:ow:10e2073a01080063', bt: 1_320_067_464, bu: '%RH', v: 20, t: 0, floating: true },
  { v: 24.30621, u: 'lon', t: 0 }, { v: 60.07965, u: 'lat', t: 0 }, { v: 20.3, t: 60 }, { v: 24.30622, u: 'lon', t: 60 }, { v: 60.07965, u: 'lat', t: 60 }, { v: 20.7, t: 120 },
  { v: 24.30623, u: 'lon', t: 120 }, { v: 60.07966, u: 'lat', t: 120 }, { v: 98, u: '%EL', t: 150, floating: true }, { v: 21.2, t: 180 }, { v: 24.30628, u: 'lon', t: 180 }, { v: 60.07967, u: 'lat', t: 180 },
];

/** The JSON that the table counts has white space, in the form of the source. */
const PUBLISHED_JSON = `[{"bn": "urn:dev:ow:10e2073a01080063",
  "bt": 1320067464,
  "bu": "%RH",
     "v": 20.0, "t": 0 },
   { "v": 24.30621, "u": "lon", "t": 0 },
   { "v": 60.07965, "u": "lat", "t": 0 },${'  '}
   { "v": 20.3, "t": 60 },
   { "v": 24.30622, "u": "lon", "t": 60 },
   { "v": 60.07965, "u": "lat", "t": 60 },
   { "v": 20.7, "t": 120 },
   { "v": 24.30623, "u": "lon", "t": 120 },
   { "v": 60.07966, "u": "lat", "t": 120 },
   { "v": 98.0, "u": "%EL", "t": 150 },
   { "v": 21.2, "t": 180 },
   { "v": 24.30628, "u": "lon", "t": 180 },
   { "v": 60.07967, "u": "lat", "t": 180 }${' '}
]
`;

const json = Buffer.from(serialiseFields(senmlJson(PACK))).toString('utf8');
const cbor = senmlCbor(PACK);

/** The compressed columns depend on the compressor (zlib's and gzip's own differ), EXI and XML are sent by no stack. */
describe('RFC 8428 table 3, sizes of one pack', () => {
  it('JSON: the published text of 573 bytes is the modelled one with white space', () => {
    expect(PUBLISHED_JSON.length).toBe(573);
    expect(PUBLISHED_JSON.replace(/\s/g, '')).toBe(json);
  });

  it('CBOR: 254', () => {
    expect(sizeOf(cbor)).toBe(254);
    expect(hexOf(cbor).slice(0, 90)).toBe('8da521781b75726e3a6465763a6f773a31306532303733613031303830303633221a4eaea188236325524802f9');
  });
});
