import { expect, it } from 'vitest';
import type { ByteLevers } from '../../../../src/engine/index.ts';
import { catalogueNames, leverFinding, leverRows } from '../../../../src/report/index.ts';
import { sampleCatalogue } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const levers = (batch: number, other: number | null): ByteLevers => ({
  bytesPerDay: 1_000, levers: [{ id: 'batch', bytesPerDay: batch }], other: other === null ? null : { protocol: 'beta', stack: 'beta/tcp/none', bytesPerDay: other },
});

it.each([
  [levers(200, 900), 'Sending ten reports in one message saves 80 % of the bytes of Alpha, Beta saves 10 %: this matters more than the protocol'],
  [levers(900, 500), 'Beta saves 50 % of the bytes of Alpha: no setting does as much'],
  [levers(400, 1_500), 'Sending ten reports in one message saves 60 % of the bytes of Alpha; no other protocol saves any'],
  [levers(400, null), 'Sending ten reports in one message saves 60 % of the bytes of Alpha; no other protocol saves any'],
  [levers(990, 1_500), 'Neither another protocol nor a setting saves bytes worth mentioning'],
])('says which moves the bytes more: %#', (given, text) => {
  expect(leverFinding(given, 'alpha', names)).toBe(text);
});

it('has a row for each, with the difference to what is', () => {
  expect(leverRows(levers(200, 1_500), 'alpha', names).map(({ bytes, change }) => [bytes, change])).toEqual([['1 kB', ''], ['200 B', '80 % less'], ['1.5 kB', '50 % more']]);
});

it('names the encoding that is left and the one that is taken', () => {
  const encoding: ByteLevers = { ...levers(200, null), levers: [{ id: 'encoding', bytesPerDay: 600, encodings: { from: 'json', to: 'senml-cbor' } }] };
  expect(leverFinding(encoding, 'alpha', names)).toBe('Writing the payload in SenML CBOR instead of JSON saves 40 % of the bytes of Alpha; no other protocol saves any');
  expect(leverRows(encoding, 'alpha', names).map(({ id }) => id)).toEqual(['now', 'encoding senml-cbor']);
});
