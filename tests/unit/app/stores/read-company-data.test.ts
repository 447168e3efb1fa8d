// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { forgetCompanyData, keepCompanyData, readCompanyData } from '../../../../src/app/stores/read-company-data.ts';
import { writeStored } from '../../../../src/app/stores/storage.ts';
import { companyDataText } from '../../../support/company-data.ts';

const KEY = 'company-data.1';
afterEach(forgetCompanyData);

describe('company data of a browser', () => {
  it('are none before a file is taken over, and after it is removed', async () => {
    expect(await readCompanyData()).toEqual({ used: null, refused: null });
    await keepCompanyData(companyDataText({ hidden: ['grpc'] }));
    expect((await readCompanyData()).used).not.toBeNull();
    forgetCompanyData();
    expect(await readCompanyData()).toEqual({ used: null, refused: null });
  });

  it('come back with name, date, hash and what they change', async () => {
    expect(await keepCompanyData(companyDataText({ hidden: ['grpc'] }, 'Ours'))).toHaveProperty('kept');
    const { used, refused } = await readCompanyData();
    expect(refused).toBeNull();
    expect(used).toMatchObject({ from: 'file', changes: ['Left out: gRPC.'], overlay: { mark: { name: 'Ours', date: '2026-11-30' } } });
  });

  it('are refused with the path of what is wrong, and not kept', async () => {
    expect(await keepCompanyData(companyDataText({ hidden: ['telepathy'] }))).toEqual({ problems: ['hidden[0]: expected the id of a family, protocol or stack of the catalogue, found "telepathy"'] });
    expect(await readCompanyData()).toEqual({ used: null, refused: null });
  });

  it('are checked again at every visit: what a catalogue no longer bears is told, not used', async () => {
    writeStored(KEY, JSON.stringify({ text: companyDataText({ weights: { charm: 3 } }) }));
    expect(await readCompanyData()).toEqual({ used: null, refused: ['weights.charm: expected the id of a criterion, found "charm"'] });
  });

  it.each(['', '{', '[]', '{"text":7}'])('are none where something else is kept: %j', async (stored) => {
    writeStored(KEY, stored);
    expect(await readCompanyData()).toEqual({ used: null, refused: null });
  });
});
