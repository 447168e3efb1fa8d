import type { EffortPartId, EffortReason, EffortStep, KeepOrSwitch, Recommendation } from '../../engine/index.ts';
import { citationTexts, type CatalogueNames } from '../catalogue-names.ts';
import { formatBytes, formatInteger, scorePoints } from '../number-format.ts';
import { leverName } from './byte-levers.ts';
import { eliminationText } from './eliminations.ts';
import { capitalise, counted } from './join-words.ts';

/** Steps of the effort, our judgement; each with its anchor. */
export const EFFORT_STEPS: Readonly<Record<EffortStep, { readonly name: string; readonly anchor: string }>> = {
  0: { name: 'none', anchor: 'nothing, or a setting' },
  1: { name: 'small', anchor: 'another library or another server of the same kind' },
  2: { name: 'medium', anchor: 'another path, another kind of server, or a gateway that speaks anew' },
  3: { name: 'large', anchor: 'something that has to be written or built anew' },
};

export const EFFORT_PARTS: Readonly<Record<EffortPartId, string>> = { device: 'Firmware of the device', server: 'Broker or server', gateway: 'Gateway' };

const EFFORT_REASONS: Readonly<Record<EffortReason, string>> = {
  'same-protocol': 'the protocol stays',
  'same-path': 'another messaging library over the same transport and security',
  'other-path': 'another transport or another security, so sockets, credentials and open ports change with the library',
  'no-library': 'no maintained library is known for the platform',
  'same-kind-of-server': 'what stands at the other end is of the same kind and speaks another protocol',
  bridged: 'a published translation can stand before what runs today',
  'other-kind-of-server': 'another kind of server stands between, so flows and operations change',
  'no-gateway': 'none is on the way',
  'gateway-translates': 'a published translation runs on it',
  'gateway-speaks-anew': 'its software must speak the new protocol',
  'gateway-added': 'one has to be added',
};

/** What to do about today's protocol, in one sentence. */
export function keepOrSwitchText(today: KeepOrSwitch, { ranking }: Pick<Recommendation, 'ranking'>, names: CatalogueNames): string {
  const [own, first] = [names.family(today.today), names.family(today.first)];
  const lead = shownLead(today, ranking);
  const effort = today.effort === null ? '' : EFFORT_STEPS[today.effort.step].name;
  switch (today.because) {
    case 'first': return `Keep ${own}: it is in first place.`;
    case 'level': return `Keep ${own}: the lead of ${first} is a tie.`;
    case 'too-little': return `Keep ${own}: ${first} leads by ${points(lead)}, too little for a switch of ${effort} effort.`;
    case 'lever': return `Tune ${own}: ${leverClause(today)}${today.effort === null ? ', and no other protocol leads' : `, so that ${first} leads by no more than a tie; a switch there takes ${effort} effort`}.`;
    case 'gain': return `Switch to ${first}: it leads ${own} by ${points(lead)}, for ${effort} effort.`;
    case 'ruled-out': return `Switch to ${first}: ${own} cannot do what is asked. ${today.reasons.map((reason) => eliminationText(reason, names)).join(' ')}`;
  }
}

function leverClause({ tunings: [best] }: KeepOrSwitch): string {
  return best === undefined ? '' : `${leverName({ ...best, id: best.lever })} adds ${points(scorePoints(best.points))}`;
}

/** As the scores are shown, so that the difference of what the reader sees is the difference that is named. */
function shownLead({ today, first }: KeepOrSwitch, ranking: Recommendation['ranking']): number {
  const score = (id: string): number => scorePoints(ranking.find(({ protocol }) => protocol === id)?.score ?? 0);
  return score(first) - score(today);
}

function points(whole: number): string {
  return whole < 1 ? 'less than 1 point' : counted(whole, 'point');
}

export interface EffortRow {
  readonly id: EffortPartId;
  readonly part: string;
  readonly effort: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

/** Part by part; empty where nothing would be switched. */
export function effortRows({ effort }: KeepOrSwitch, names: CatalogueNames): EffortRow[] {
  return (effort?.parts ?? []).map(({ part, step, reason, sources }) => ({
    id: part, part: EFFORT_PARTS[part], effort: capitalise(EFFORT_STEPS[step].name), reason: capitalise(EFFORT_REASONS[reason]), sources: citationTexts(sources, names),
  }));
}

export interface TuningRow {
  readonly id: string;
  readonly name: string;
  readonly bytes: string;
  readonly points: string;
}

/** Today's stack as it is, then each lever. */
export function tuningRows(today: KeepOrSwitch, names: CatalogueNames): TuningRow[] {
  if (today.bytesPerDay === null || today.tunings.length === 0) return [];
  return [
    { id: 'now', name: `${names.family(today.today)} as it is`, bytes: formatBytes(today.bytesPerDay), points: '' },
    ...today.tunings.map((tuning) => ({
      id: `${tuning.lever} ${tuning.encodings?.to ?? ''}`.trim(), name: capitalise(leverName({ ...tuning, id: tuning.lever })),
      bytes: formatBytes(tuning.bytesPerDay), points: `+${formatInteger(scorePoints(tuning.points))}`,
    })),
  ];
}
