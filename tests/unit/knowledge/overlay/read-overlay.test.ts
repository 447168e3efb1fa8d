import { describe, expect, it } from 'vitest';
import { readOverlay } from '../../../../src/knowledge/overlay/index.ts';
import { companyData, exampleText, ground, problemFields } from '../../../support/company-data.ts';

interface Example {
  sources: Record<string, unknown>[];
  facts: { links: { 'nb-iot': { rttMs: Record<string, unknown> } } } & Record<string, Record<string, unknown>>;
  tariffs: [Record<string, unknown>];
  protocols: [Record<string, unknown> & { grades: Record<string, unknown>; messages: { message: [{ fields: { bytes: unknown }[] }] } }];
  [member: string]: unknown;
}
const changed = (change: (example: Example) => void): string => {
  const example = JSON.parse(exampleText) as Example;
  change(example);
  return JSON.stringify(example);
};

describe('readOverlay', () => {
  it('takes the example of the documentation', () => {
    const read = readOverlay(exampleText, ground);
    expect('overlay' in read ? read.overlay.mark : read.problems).toEqual({ name: 'Example Metering', date: '2026-11-30', hash: 'bsgtt' });
  });

  it('gives one content one hash, however it is laid out, and another content another', () => {
    const hash = (parts: object) => companyData(parts).mark.hash;
    expect(hash({ weights: { simplicity: 4, maturity: 3 } })).toBe(hash({ weights: { maturity: 3, simplicity: 4 } }));
    expect(hash({ weights: { simplicity: 4 } })).not.toBe(hash({ weights: { simplicity: 5 } }));
    expect(companyData({}, 'One').mark.hash).not.toBe(companyData({}, 'Two').mark.hash);
  });

  it.each<[string, (example: Example) => void, readonly string[]]>([
    ['an unknown member', (example) => { example['colour'] = 'blue'; }, ['colour']],
    ['an unknown member inside', (example) => { example.protocols[0].grades['maturity'] = { step: 1, because: 'Because.', sources: [{ source: 'judgement' }], colour: 1 }; }, ['protocols[0].grades.maturity.colour']],
    ['another format', (example) => { example['format'] = 'something-else'; }, ['format']],
    ['a newer version', (example) => { example['version'] = 2; }, ['version']],
    ['a missing date', (example) => { delete example['date']; }, ['date']],
    ['a day that no month has', (example) => { example['date'] = '2026-13-01'; }, ['date']],
    ['a name with markup', (example) => { example['name'] = '<b>Company</b>'; }, ['name']],
    ['a name that fills a link', (example) => { example['name'] = 'ГазМетрСервисУчёт'; }, ['name']],
    ['a figure without unit', (example) => { example.facts.links['nb-iot'].rttMs['unit'] = ''; }, ['facts.links.nb-iot.rttMs.unit']],
    ['a figure in the wrong unit', (example) => { example.facts.links['nb-iot'].rttMs['unit'] = 's'; }, ['facts.links.nb-iot.rttMs.unit']],
    ['a figure whose condition says nothing', (example) => { example.facts.links['nb-iot'].rttMs['condition'] = 'n/a'; }, ['facts.links.nb-iot.rttMs.condition']],
    ['a range that runs backwards', (example) => { example.facts.links['nb-iot'].rttMs['value'] = { low: 3, high: 2 }; }, ['facts.links.nb-iot.rttMs.value']],
    ['a figure without source', (example) => { example.facts.links['nb-iot'].rttMs['sources'] = []; }, ['facts.links.nb-iot.rttMs.sources']],
    ['a figure that does not say how it was obtained', (example) => { delete example.facts.links['nb-iot'].rttMs['obtained']; }, ['facts.links.nb-iot.rttMs.obtained']],
    ['a figure without the day it was checked', (example) => { delete example.facts.links['nb-iot'].rttMs['checked']; }, ['facts.links.nb-iot.rttMs.checked']],
    ['a source that is nowhere', (example) => { example.facts.links['nb-iot'].rttMs['sources'] = [{ source: 'example-field-test-8' }]; }, ['facts.links.nb-iot.rttMs.sources[0].source']],
    ['judgement alone', (example) => { example.facts.links['nb-iot'].rttMs['sources'] = [{ source: 'judgement' }]; }, ['facts.links.nb-iot.rttMs.sources']],
    ['a source that nothing cites', (example) => { example.sources.push({ id: 'alone', title: 'Nobody cites it', kind: 'article', date: '2026-01-01' }); }, ['sources[4]']],
    ['a source under an id of the catalogue', (example) => { example.sources.push({ id: 'rfc-7252', title: 'Another', kind: 'article', date: '2026-01-01' }); }, ['sources[4].id']],
    ['a script as address', (example) => { (example.sources[0] ?? {})['url'] = 'javascript:alert(1)'; }, ['sources[0].url']],
    ['a hidden protocol that is not there', (example) => { example['hidden'] = ['grpc', 'telepathy']; }, ['hidden[1]']],
    ['everything hidden', (example) => { example['hidden'] = ground.catalogue.families.map(({ id }) => id); }, ['hidden']],
    ['a weight for no criterion', (example) => { example['weights'] = { charm: 3 }; }, ['weights.charm']],
    ['a weight beyond 10', (example) => { example['weights'] = { simplicity: 11 }; }, ['weights.simplicity']],
    ['a link that is not there', (example) => { Object.assign(example.facts.links, { smoke: {} }); }, ['facts.links.smoke']],
    ['a stack that is not there', (example) => { example.facts['stacks'] = { 'mqtt-5/udp/none': {} }; }, ['facts.stacks.mqtt-5/udp/none']],
    ['a tariff that takes the place of none', (example) => { Object.assign(example.tariffs[0], { id: 'ours' }); }, ['tariffs[0].id']],
    ['a second tariff under an id', (example) => { delete example.tariffs[0]['replaces']; }, ['tariffs[0].id']],
    ['a grade on no criterion', (example) => { example.protocols[0].grades['xyz'] = example.protocols[0].grades['maturity']; }, ['protocols[0].grades.xyz']],
    ['a protocol without a grade of its own', (example) => { delete example.protocols[0].grades['maturity']; }, ['protocols[0].grades.maturity']],
    ['a protocol that begins like another', (example) => { example.protocols[0]['id'] = 'mqtt-company'; example['clouds'] = []; }, ['protocols[0].id']],
    ['a protocol on nothing', (example) => { example.protocols[0]['basedOn'] = 'tin-cans'; }, ['protocols[0].basedOn']],
    ['a stack that its base has not', (example) => { example.protocols[0]['stacks'] = [{ on: 'tcp/none' }]; }, ['protocols[0].stacks[0].on']],
    ['half a byte', (example) => { example.protocols[0].messages.message[0].fields[0] = { ...example.protocols[0].messages.message[0].fields[0], bytes: 0.5 }; }, ['protocols[0].messages.message[0].fields[0].bytes']],
  ])('refuses %s and names the place', (_, change, fields) => {
    expect(problemFields(changed(change))).toEqual(fields);
  });

  it('says what was expected and what was found', () => {
    const read = readOverlay(changed((example) => { example.facts.links['nb-iot'].rttMs['value'] = 'long'; }), ground);
    expect(read).toEqual({ problems: [{ field: 'facts.links.nb-iot.rttMs.value', expected: 'a number, { "low", "high" } or "unknown"', found: '"long"' }] });
  });
});
