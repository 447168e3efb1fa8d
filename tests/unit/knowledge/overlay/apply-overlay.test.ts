import { describe, expect, it } from 'vitest';
import { bareCatalogue, createCatalogue, decisionCatalogue, findFamily, findStack, loadCostFacts, validateCatalogue, wholeCatalogue, type Catalogue } from '../../../../src/knowledge/index.ts';
import { applyOverlay, applyToCosts } from '../../../../src/knowledge/overlay/index.ts';
import { companyData, exampleText, ground } from '../../../support/company-data.ts';

const example = companyData(JSON.parse(exampleText) as object);
const evidence = { sources: [{ source: 'rfc-7252' }], obtained: 'specified', checked: '2026-11-30' } as const;

describe('applyOverlay', () => {
  it('gives a catalogue that keeps every rule of the catalogue, and says whose data is in it', async () => {
    const whole = applyOverlay(await wholeCatalogue(), example);
    // What only hidden protocols cite is left over.
    expect(validateCatalogue(whole).filter(({ field }) => !field.startsWith('sources.'))).toEqual([]);
    expect(whole.overlay).toEqual({ name: 'Example Metering', date: '2026-11-30', hash: 'bsgtt' });
    expect(whole.tariffs?.find(({ id }) => id === 'assumed-cellular')?.name).toBe('Frame contract of 2026');
  });

  it('leaves the given catalogue as it is', () => {
    const before = JSON.stringify(ground.catalogue);
    applyOverlay(ground.catalogue, example);
    expect(JSON.stringify(ground.catalogue)).toBe(before);
  });

  it('changes nothing but the mark where it holds nothing', () => {
    const { overlay, ...rest } = applyOverlay(ground.catalogue, companyData({}));
    expect(overlay?.name).toBe('Test');
    expect(createCatalogue(rest)).toEqual(ground.catalogue);
  });

  it('overrides exactly what it names', () => {
    const figure = { value: 7, unit: 'KiB', condition: 'on our board', ...evidence };
    const grade = { step: 0, because: 'We have none.', sources: evidence.sources };
    const { overlay: _, ...applied } = applyOverlay(ground.catalogue, companyData({
      weights: { simplicity: 9 },
      facts: {
        links: { lte: { rttMs: { value: 55, unit: 'ms', condition: 'our towers', ...evidence } } },
        protocols: { coap: { obtained: 'assumed', checked: '2026-11-30', grades: { maturity: grade } } },
        stacks: { 'mqtt-5/tcp/none': { ramKiB: figure } },
      },
    }));
    const expected: Catalogue = structuredClone({ ...ground.catalogue, families: ground.catalogue.families.map(({ page: _page, ...family }) => family) });
    const criterion = expected.criteria.find(({ id }) => id === 'simplicity');
    const link = expected.links.find(({ id }) => id === 'lte');
    const stack = findStack('mqtt-5/tcp/none', expected);
    const coap = findFamily('coap', expected);
    if (!criterion || !link || !stack || !coap) throw new Error('The catalogue has all four.');
    criterion.baseWeight = 9;
    link.rttMs = { value: 55, unit: 'ms', condition: 'our towers', ...evidence, sources: [...evidence.sources] };
    stack.ramKiB = { ...figure, sources: [...evidence.sources] };
    coap.grades['maturity'] = { ...grade, sources: [...evidence.sources] };
    expect({ ...applied, families: applied.families.map(({ page: _page, ...family }) => family) }).toEqual(expected);
  });

  it('takes out families, versions and single stacks; a family goes with its last one', () => {
    const { families } = applyOverlay(ground.catalogue, companyData({ hidden: ['grpc', 'mqtt-3-1-1', 'coap/udp/none', 'websocket'] }));
    expect(families.map(({ id }) => id)).toEqual(ground.catalogue.families.map(({ id }) => id).filter((id) => id !== 'grpc' && id !== 'websocket'));
    expect(families.flatMap(({ stacks }) => stacks).filter(({ id, protocol }) => protocol === 'mqtt-3-1-1' || id === 'coap/udp/none')).toEqual([]);
    expect(findStack('coap/udp/dtls-1-2-psk', { families })).not.toBeNull();
  });

  it('does the same to every form of the catalogue', () => {
    expect(bareCatalogue(applyOverlay(decisionCatalogue, example))).toEqual(bareCatalogue(applyOverlay(bareCatalogue(decisionCatalogue), example)));
  });

  it('lets what it says about a cloud stand for all that was said', () => {
    const { families } = applyOverlay(ground.catalogue, companyData({
      clouds: [{ cloud: 'aws', name: 'AWS', obtained: 'specified', checked: '2026-11-30', takes: [{ protocol: 'coap', transports: ['udp'], text: 'Through our gateway.', sources: evidence.sources }] }],
    }));
    expect(families.flatMap((family) => family.clouds.filter(({ cloud }) => cloud === 'aws').map(({ text }) => [family.id, text]))).toEqual([['coap', 'Through our gateway.']]);
    expect(families.flatMap(({ clouds }) => clouds).some(({ cloud }) => cloud === 'azure')).toBe(true);
  });
});

describe('applyToCosts', () => {
  it('adds what is new, replaces what says so, and leaves the rest', async () => {
    const facts = await loadCostFacts();
    const row = facts.serving.natTimeouts[0];
    const own = { ...row, subject: 'Our NAT', replaces: true };
    const added = { ...row, id: 'X-001', subject: 'Our other NAT' };
    const rows = [own, added].map((entry) => ({ ...entry, figures: [], sources: evidence.sources }));
    const applied = applyToCosts(facts, companyData({ facts: { tables: { natTimeouts: rows } } }));
    expect(applied.serving.natTimeouts.map(({ subject }) => subject)).toEqual(['Our NAT', ...facts.serving.natTimeouts.slice(1).map(({ subject }) => subject), 'Our other NAT']);
    expect(applied.serving.natTimeouts[0]).not.toHaveProperty('replaces');
    expect(applied.serving.clouds).toBe(facts.serving.clouds);
    expect(applied.tariffs).toEqual(facts.tariffs);
  });
});
