import { expect, it } from 'vitest';
import { CAPABILITY_IDS, capabilityText } from '../../../../src/report/index.ts';
import { capabilities } from '../../../support/small-catalogue.ts';

it.each([
  ['a choice', 'pushToDevice', { pushToDevice: 'queued-until-wake' }, 'any time, kept until it wakes'],
  ['several guarantees', 'deliveryGuarantees', { deliveryGuarantees: ['best-effort', 'exactly-once'] }, 'best effort or exactly once'],
  ['no guarantee', 'deliveryGuarantees', { deliveryGuarantees: [] }, 'none'],
  ['a size', 'largestMessageBytes', { largestMessageBytes: 65_507 }, '65,507 B'],
  ['no limit', 'largestMessageBytes', { largestMessageBytes: null }, 'no limit of its own'],
] as const)('%s in words', (_, id, values, text) => {
  expect(capabilityText(id, capabilities(values as Parameters<typeof capabilities>[0]))).toBe(text);
});

it('has words for every capability', () => {
  const shown = CAPABILITY_IDS.map((id) => capabilityText(id, capabilities()));
  expect(shown.every((text) => text !== '' && !text.includes('undefined'))).toBe(true);
});
