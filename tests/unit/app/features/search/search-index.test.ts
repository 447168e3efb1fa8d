import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, searchIndex, wordsOf, type SearchDocument } from '../../../../../src/app/features/search/search-index.ts';

const document = (id: string, title: string, parts: Partial<SearchDocument> = {}): SearchDocument => ({ kind: 'source', id, title, detail: '', text: '', to: '/', ...parts });
const titles = (documents: readonly SearchDocument[], query: string) => searchIndex(documents).find(query).map(({ title }) => title);

describe('find', () => {
  const documents = [
    document('rfc-9146', 'RFC 9146: Connection identifier for DTLS 1.2'),
    document('mqtt-sn', 'MQTT-SN', { kind: 'protocol', detail: 'Topics over datagrams', text: 'sleeping clients' }),
    document('mqtt', 'MQTT', { kind: 'protocol', detail: 'Publish and subscribe through a broker' }),
    document('survey', 'A survey of protocols', { text: 'mqtt' }),
    document('café', 'Überraschung im Café'),
  ];

  it('finds nothing for nothing', () => {
    expect(titles(documents, '')).toEqual([]);
    expect(titles(documents, '  … ?')).toEqual([]);
  });

  it('puts the title that is the query first, then titles, then texts', () => {
    expect(titles(documents, 'mqtt')).toEqual(['MQTT', 'MQTT-SN', 'A survey of protocols']);
  });

  it('wants every word, as a whole or as a beginning', () => {
    expect(titles(documents, 'conn dtls')).toEqual(['RFC 9146: Connection identifier for DTLS 1.2']);
    expect(titles(documents, 'dtls broker')).toEqual([]);
  });

  it('takes a word with a hyphen as one, and finds its parts', () => {
    expect(titles(documents, 'mqtt-sn')).toEqual(['MQTT-SN']);
    expect(titles(documents, 'sn')).toEqual(['MQTT-SN']);
    expect(titles(documents, '1.2')).toEqual(['RFC 9146: Connection identifier for DTLS 1.2']);
  });

  it('minds neither case nor accents', () => {
    expect(titles(documents, 'UBERRASCHUNG cafe')).toEqual(['Überraschung im Café']);
  });

  it('finds an entry by its id', () => {
    expect(titles([document('B-303', 'coreMQTT'), document('x', 'B-303 in a title of another')], 'b-303')[0]).toBe('coreMQTT');
  });

  it('does not find a single letter as a beginning', () => {
    expect(titles(documents, 'm')).toEqual([]);
  });
});

describe('laws', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 5 });

  it('every document is found by its own title', () => {
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (given) => {
      const documents = given.map((title, at) => document(`d${at}`, title.join(' ')));
      for (const { title } of documents) expect(titles(documents, title)).toContain(title);
    }));
  });

  it('one more word never finds more', () => {
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), words, fc.stringMatching(/^[a-z]{2,8}$/), (given, query, more) => {
      const documents = given.map((title, at) => document(`d${at}`, title.join(' ')));
      expect(titles(documents, [...query, more].join(' ')).length).toBeLessThanOrEqual(titles(documents, query.join(' ')).length);
    }));
  });

  it('no text throws', () => {
    fc.assert(fc.property(fc.string(), fc.string({ unit: 'binary' }), (title, query) => {
      expect(Array.isArray(titles([document('d', title)], query))).toBe(true);
    }));
  });
});

it('words are lower case, in parts where they are joined', () => {
  expect(wordsOf('MQTT-SN 1.2, Überlegung')).toEqual(['mqtt-sn', 'mqtt', 'sn', '1.2', '1', '2', 'uberlegung']);
  expect(plain('Ångström')).toBe('angstrom');
});
