import { expect, it } from 'vitest';
import { loadFactData, loadNewcomerData } from '../../../../src/app/routes/facts-data.ts';

it('names sources with place and year, each year once', async () => {
  const { names } = await loadFactData();
  expect(names.citation({ source: 'rfc-4787', clause: 'REQ-5' })).toBe('RFC 4787: NAT behavioural requirements for unicast UDP (2007), REQ-5');
  expect(names.citation({ source: 'eclipse-survey-2019' })).toBe('IoT developer survey 2019');
  expect(names.sourceUrl('rfc-4787')).toBe('https://www.rfc-editor.org/rfc/rfc4787');
});

it('knows every source that a table or a newcomer cites', async () => {
  const [{ tables, names }, { newcomers }] = await Promise.all([loadFactData(), loadNewcomerData()]);
  const cited = [...Object.values(tables).flat().flatMap((row) => [row.sources, ...row.figures.map(({ sources }) => sources)]), ...newcomers.flatMap(({ properties }) => properties.map(({ sources }) => sources))].flat();
  expect(cited.filter((citation) => names.citation({ source: citation.source }) === citation.source)).toEqual([]);
});
