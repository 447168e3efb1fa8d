import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedFile } from '../../scripts/build/company-data-plugin.ts';
import { companyData, companyDataText, exampleText } from '../support/company-data.ts';

async function fileWith(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'company-data-')), 'company.json');
  await writeFile(path, text);
  return path;
}

describe('company data of a build', () => {
  it('get a name with their hash, as every page and link has it', async () => {
    const { mark } = companyData(JSON.parse(exampleText) as object);
    expect(await checkedFile('docs/example-company-data.json')).toEqual({ name: `company-data-${mark.hash}.json`, text: exampleText });
  });

  it('stop the build with path and reason where they are wrong', async () => {
    await expect(checkedFile(await fileWith(companyDataText({ hidden: ['telepathy'] })))).rejects.toThrow(/company\.json cannot be used:\nhidden\[0\]: expected the id of a family, protocol or stack of the catalogue, found "telepathy"$/);
  });
});
