import type { Contribution, EliminatedFamily, Estimates, InputId, RankedFamily, Recommendation } from '../../src/engine/index.ts';
import type { Catalogue, Citation } from '../../src/knowledge/index.ts';
import type { ReportContext } from '../../src/report/index.ts';

/** Small hand-made values for tests of documents: they are no knowledge about any protocol. */
const spec: Citation = { source: 'toy-spec', clause: '§1' };
const unknown = { unknown: 'not modelled' } as const;

export const sampleEstimates: Estimates = {
  bytesPerDayUp: 1234, bytesPerDayDown: { range: [500, 700] }, packetsPerDayUp: 24, packetsPerDayDown: 24, batteryDays: unknown, monthlyCost: unknown,
  firstDeliverySeconds: 0.5, commandDownSeconds: unknown, ramKiB: 12, flashKiB: { range: [20, 40] },
};

export function sampleContribution(criterion: string, weight: number, utility: number, more: Partial<Contribution> = {}): Contribution {
  return {
    criterion, weight, utility, utilityRange: { low: utility, high: utility }, contribution: weight * utility, measured: { step: utility * 4 },
    because: `${criterion} as stated.`, causedBy: [], sources: [spec], ...more,
  };
}

export function sampleFamily(protocol: string, rank: number, contributions: readonly Contribution[], more: Partial<RankedFamily> = {}): RankedFamily {
  const score = contributions.reduce((sum, entry) => sum + entry.contribution, 0);
  return {
    protocol, rank, stack: `${protocol}/tcp/none`, stackName: `${protocol} over TCP`, score, scoreRange: { low: score - 0.02, high: score + 0.02 },
    contributions, estimates: sampleEstimates, rankShares: rank === 1 ? [0.834, 0.166] : [0.166, 0.834], beats: {}, centralWeights: null, confidence: null, ...more,
  };
}

export const sampleEliminated: EliminatedFamily = {
  protocol: 'gamma', stack: 'gamma/udp/none',
  reasons: [{
    code: 'passes-firewall', needed: { firewall: 'udp-blocked' }, offered: { transport: 'udp' }, sources: [spec], wayBack: { input: 'firewall', value: 'open' },
  }],
};

export const sampleRecommendation: Recommendation = {
  catalogueDate: '2026-11-25',
  verdict: 'clear',
  margin: 0.14,
  ranking: [
    sampleFamily('alpha', 1, [sampleContribution('traffic-volume', 0.4, 0.9, { measured: { value: 12_345, unit: 'B/day' }, causedBy: ['metered'] }), sampleContribution('maturity', 0.6, 0.75)]),
    sampleFamily('beta', 2, [sampleContribution('traffic-volume', 0.4, 0.4, { measured: { value: 99_000, unit: 'B/day' }, causedBy: ['metered'] }), sampleContribution('maturity', 0.6, 0.85)]),
  ],
  tied: [],
  stacks: [],
  eliminated: [sampleEliminated],
  eliminatedStacks: [],
  weights: [
    { criterion: 'traffic-volume', weight: 0.4, base: 2, changes: [{ rule: 'metered-data', by: 2, reason: 'Data is paid for.', inputs: ['metered'] }], byHand: false, firstHolds: [{ low: 0.17, high: 1 }] },
    { criterion: 'maturity', weight: 0.6, base: 6, changes: [], byHand: false, firstHolds: [{ low: 0, high: 0.83 }] },
  ],
  sampling: { runs: 1000, seed: 1 },
  smallestWeightChange: null, flipPoints: [{ input: 'payloadBytes', at: 780, unit: 'B', from: 'alpha', to: 'beta' }],
  questionValues: [
    { input: 'firewall', couldChangeFirst: true, value: 0.02, changes: [{ option: 'web-only', first: 'beta' }] },
    { input: 'team', couldChangeFirst: false, value: 0, changes: [] },
  ],
  settled: false,
  assumptions: [{ input: 'security', code: 'typical-choice', value: 'transport' }],
  legs: [],
  today: null,
  problems: [],
};

const page = { id: 'x', name: 'X' };
/** Standards a to e prescribe beta, standard a leaves alpha beside it. */
const mandates: Readonly<Record<string, readonly string[]>> = { alpha: ['a'], beta: ['a', 'b', 'c', 'd', 'e'], gamma: [] };
const families = ['alpha', 'beta', 'gamma'].map((id) => ({
  ...page, id, name: id[0]?.toUpperCase() + id.slice(1), stacks: [], mandatedBy: (mandates[id] ?? []).map((standard) => ({ standard, sources: [spec] })),
}));

/** Only the names that documents look up. */
export const sampleCatalogue = {
  date: '2026-11-25',
  sources: [{ id: 'toy-spec', title: 'Toy specification', kind: 'standard', year: 2026, url: 'https://example.org/toy' }],
  families,
  links: [],
  criteria: [{ id: 'traffic-volume', name: 'Traffic volume', kind: 'measured', unit: 'B/day', worst: 10_000_000, best: 1000 }, { id: 'maturity', name: 'Maturity' }],
} as unknown as Catalogue;

const line = (id: string, input: InputId, label: string, answerText: string | null): ReportContext['questions'][number] =>
  ({ id, input, label, state: answerText === null ? 'unanswered' : 'answered', answerText });

export const sampleContext: ReportContext = {
  catalogue: sampleCatalogue,
  toolVersion: '0.1.0',
  answers: { metered: 'yes' },
  link: '#v=1&mt=y&k=abcd',
  questions: [
    line('metered', 'metered', 'Paid data', 'Yes'), line('firewall', 'firewall', 'Outgoing traffic that is let through', null),
    { ...line('standards', 'standards', 'Standards', null), optionLabels: { a: 'A or another', b: 'B only', c: 'C only', d: 'D only', e: 'E only' } },
  ],
};

/** An open question of which every one of many answers puts beta first. */
export const manyStandards: Recommendation['questionValues'] = [
  { input: 'standards', couldChangeFirst: true, value: 0.1, changes: ['a', 'b', 'c', 'd', 'e'].map((option) => ({ option, first: 'beta' })) },
];
