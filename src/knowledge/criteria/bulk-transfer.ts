import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const bulkTransfer: AssessedCriterion = {
  id: 'bulk-transfer',
  name: 'Large transfers',
  meaning: 'How well a firmware image or a file is carried: size limits, resume, what it costs.',
  rationale: 'The steps follow size limits and whether an interrupted transfer can go on.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'Messages of a frame; nothing larger.',
    'Only split by your own code, within tight limits.',
    'Possible in blocks, slow on long round trips, or within a limit set by the intermediary.',
    'Any size; resuming is yours or needs a convention.',
    'Any size with resume by ranges or blocks, and caches or servers made for it.',
  ],
};
