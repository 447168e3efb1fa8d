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

/** §5.1.2: a voltage and six currents; section 6 prints the same pack in CBOR. */
const CURRENTS: readonly SenmlRecord[] = [
  { bn: 'urn:dev:ow:10e2073a0108006:', bt: 1_276_020_076.001, bu: 'A', bver: 5, n: 'voltage', u: 'V', v: 120.1 },
  ...[1.2, 1.3, 1.4, 1.5, 1.6, 1.7].map((v, index): SenmlRecord => ({ n: 'current', t: index - 5, v })),
];
const DUMP = [
  '87a721781b75726e3a6465763a6f773a', '3130653230373361303130383030363a', '22fb41d303a15b001062236141200500', '67766f6c7461676501615602fb405e06',
  '6666666666a3006763757272656e7406', '2402fb3ff3333333333333a300676375', '7272656e74062302fb3ff4cccccccccc', 'cda3006763757272656e74062202fb3f', 'f6666666666666a3006763757272656e',
  '74062102f93e00a3006763757272656e', '74062002fb3ff999999999999aa30067', '63757272656e74060002fb3ffb333333', '333333',
].join('');

describe('RFC 8428 examples byte for byte', () => {
  it.each([
    ['§5.1.1, one value', [{ n: 'urn:dev:ow:10e2073a01080063', u: 'Cel', v: 23.1 }], '[{"n":"urn:dev:ow:10e2073a01080063","u":"Cel","v":23.1}]'],
    ['§5.1.2, two values under a base name', [{ bn: 'urn:dev:ow:10e2073a01080063:', n: 'voltage', u: 'V', v: 120.1 }, { n: 'current', u: 'A', v: 1.2 }],
      '[{"bn":"urn:dev:ow:10e2073a01080063:","n":"voltage","u":"V","v":120.1},{"n":"current","u":"A","v":1.2}]'],
    ['§5.1.5, several types of data', [{ bn: 'urn:dev:ow:10e2073a01080063:', n: 'temp', u: 'Cel', v: 23.1 }, { n: 'label', vs: 'Machine Room' }, { n: 'open', vb: false }],
      '[{"bn":"urn:dev:ow:10e2073a01080063:","n":"temp","u":"Cel","v":23.1},{"n":"label","vs":"Machine Room"},{"n":"open","vb":false}]'],
  ])('%s, without white space', (_title, records, text) => {
    expect(Buffer.from(serialiseFields(senmlJson(records))).toString('utf8')).toBe(text);
  });

  it('§6: the pack of §5.1.2 in CBOR, 195 bytes', () => {
    expect(hexOf(senmlCbor(CURRENTS))).toBe(DUMP);
    expect(DUMP.length / 2).toBe(0xc3);
  });
});
