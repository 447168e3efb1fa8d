import { catalogue, findFamily, type Citation, type ProtocolFamily } from '../../src/knowledge/index.ts';

const sources: Citation[] = [{ source: 'seed-article' }, { source: 'judgement' }];
const like = findFamily('raw-tcp');
const figure = { value: { low: 1, high: 2 }, unit: 'KiB', condition: 'as stated in the test', sources, obtained: 'assumed', checked: '2026-11-25' } as const;

/** A protocol of one file, its page and its bytes included: what a contributor writes first. */
export const toyFamily: ProtocolFamily = {
  id: 'semaphore',
  name: 'Semaphore',
  summary: 'Flags on hills.',
  capabilities: like?.capabilities ?? fail(),
  nonIpLinks: [],
  platforms: like?.platforms ?? fail(),
  maturity: { standard: 'none', status: 'legacy', sources, checked: '2026-11-25' },
  grades: Object.fromEntries(Object.keys(like?.grades ?? {}).map((id) => [id, { step: 2, because: 'A grade of the test.', sources }])),
  mandatedBy: [],
  clouds: [],
  stacks: [{
    id: 'semaphore/tcp/none', protocol: 'semaphore', transport: 'tcp', security: 'none', credential: null, name: 'Semaphore over TCP, unprotected',
    overhead: {
      kind: 'declared', connect: [], keepAlive: [], close: [],
      message: [{ from: 'client', label: 'FLAGS', fields: [{ name: 'flags', bytes: 2, clause: 'of the test' }, { name: 'payload', bytes: 'payload', clause: 'of the test' }] }],
    },
    ramKiB: figure, flashKiB: figure,
  }],
  page: {
    chooseWhen: [{ text: 'The weather is clear.', sources, checked: '2026-11-25' }],
    avoidWhen: [{ text: 'There is fog.', sources, checked: '2026-11-25' }],
    pros: [{ text: 'No power needed.', sources, checked: '2026-11-25' }],
    cons: [{ text: 'Slow in the rain.', sources, checked: '2026-11-25' }],
    resourceNeeds: { ramKiB: [figure], flashKiB: [figure] },
    maturityNotes: [{ text: 'Out of use since the telegraph.', sources, checked: '2026-11-25' }],
  },
};

function fail(): never {
  throw new Error(`The catalogue of ${catalogue.date} has no raw TCP to copy from.`);
}
