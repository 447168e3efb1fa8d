import { ANY_LINK, endPointsFor, portsOf, type EndPoint } from '../../estimate/index.ts';
import type { Citation, FactRowOf, ServingFacts } from '../../knowledge/index.ts';
import type { Candidate } from '../candidate.ts';
import { compile } from '../compiled.ts';
import { passesFirewall } from '../constraints/passes-firewall.ts';
import { servesBrowser } from '../constraints/serves-browser.ts';
import { typicalTraffic } from '../estimate-inputs.ts';
import { pageIsAnEnd } from '../reachability.ts';
import type { ChoiceValues, Scenario } from '../scenario.ts';
import { typicalChoice } from '../typical-choices.ts';
import { withAnswer } from '../with-answer.ts';
import { boxesOf, type Box } from './boxes.ts';
import { candidatesIn, named, type CostQuestion, type InSlices, type NamedStack } from './cost-question.ts';
import { isClassA, linkViews, pathRange, type PathRange } from './path-range.ts';

export interface ReachQuestion extends CostQuestion {
  readonly facts: ServingFacts;
}

/** Where a device may stand, as far as it decides how it is reached. */
export type PlaceId = 'no-translation' | 'behind-nat' | 'asleep';

/** What a result on reach takes for granted because nobody answered it; each has a sentence in the wording of the report. */
export type ReachAssumption = 'nat-open' | 'sleep-open' | 'class-a' | 'even-reports' | 'end-points-apart' | 'cloud-open' | 'effort';

export interface StackReach extends NamedStack {
  readonly path: PathRange;
  /** In each place, whatever was answered. */
  readonly places: readonly { readonly place: PlaceId; readonly path: PathRange }[];
  /** The strictest firewall that lets it out; null for a stack that ends at the gateway of its link. */
  readonly passes: ChoiceValues['firewall'] | null;
  readonly ports: readonly number[];
  /** Whether a web page can be the client. */
  readonly browser: 'yes' | 'through-a-proxy' | 'no';
  readonly endPoints: readonly EndPoint[];
  readonly between: readonly Box[];
  /** Of ports, end points and what stands between. */
  readonly sources: readonly Citation[];
}

export interface Reach {
  readonly rows: readonly StackReach[];
  /** Clouds with end points of their own that were looked at: those of the answer, else all. */
  readonly clouds: readonly ChoiceValues['cloud'][];
  readonly cloudAnswered: boolean;
  /** Services of these clouds, those without an end point among them. */
  readonly services: readonly FactRowOf<'clouds'>[];
  /** Published idle times, as they differ. */
  readonly idleTimes: ServingFacts['natTimeouts'];
  /** Where a device may sleep until its next report: ways of its links to listen in between, in cycles. */
  readonly listening: ServingFacts['powerSaving'];
  readonly assumptions: readonly ReachAssumption[];
}

/** Clouds whose end points are in the catalogue. */
const MANAGED: readonly ChoiceValues['cloud'][] = ['aws', 'azure', 'google'];

/** How each stack is reached, how it gets out, where it ends, and what must stand between. */
export function* reachOf(question: ReachQuestion): InSlices<Reach> {
  const { scenario, facts, catalogue } = question;
  const known = compile(catalogue).facts.links;
  const links = scenario.links.members.flatMap((id) => known.get(id) ?? []);
  const answered = scenario.cloud.state === 'answered';
  const clouds = MANAGED.filter((cloud) => !answered || scenario.cloud.possible.includes(cloud));
  const rows: StackReach[] = [];
  for (const candidate of candidatesIn(question)) {
    const views = yield* linkViews(candidate, scenario, links);
    const ends = answered ? rowsOf(clouds, facts) : [];
    const path = pathRange(candidate, scenario, views, ends, facts);
    yield;
    const places = PLACES.map(({ place, at }) => ({ place, path: pathRange(candidate, at(scenario), views, ends, facts) }));
    yield;
    rows.push({ ...named(candidate), path, places, ...endsOf(candidate, question, clouds) });
  }
  const assumptions: readonly (readonly [ReachAssumption, boolean])[] = [
    ['nat-open', scenario.nat.state !== 'answered'], ['sleep-open', scenario.sleepy.state !== 'answered'], ['class-a', links.some(isClassA)], ['even-reports', true], ['end-points-apart', true], ['cloud-open', !answered], ['effort', true],
  ];
  const asleep = rows.some(({ path: { kinds } }) => kinds.includes('queue') || kinds.includes('after-report'));
  return { rows, listening: asleep ? cyclesOf(links.map(({ id }) => id), facts) : [], clouds, cloudAnswered: answered, services: rowsOf(clouds, facts), idleTimes: facts.natTimeouts, assumptions: assumptions.flatMap(([code, holds]) => (holds ? [code] : [])) };
}

/** Places by the answers that make them. */
const PLACES: readonly { readonly place: PlaceId; readonly at: (scenario: Scenario) => Scenario }[] = [
  { place: 'no-translation', at: (scenario) => withAnswer(withAnswer(scenario, 'nat', 'none'), 'sleepy', 'no') },
  { place: 'behind-nat', at: (scenario) => withAnswer(withAnswer(scenario, 'nat', 'nat'), 'sleepy', 'no') },
  { place: 'asleep', at: (scenario) => withAnswer(scenario, 'sleepy', 'yes') },
];

function rowsOf(clouds: readonly string[], { clouds: rows }: ServingFacts): readonly FactRowOf<'clouds'>[] {
  return rows.filter(({ cloud }) => clouds.includes(cloud));
}

function cyclesOf(links: readonly string[], { powerSaving }: ServingFacts): ServingFacts['powerSaving'] {
  return powerSaving.filter((row) => row.links.some((id) => links.includes(id)) && row.figures.some(({ quantity }) => CYCLES.includes(quantity)));
}

/** How the table names the time between two moments in which a device listens. */
const CYCLES: readonly string[] = ['cycle', 'longest cycle'];

type Ends = Pick<StackReach, 'passes' | 'ports' | 'browser' | 'endPoints' | 'between' | 'sources'>;

function endsOf(candidate: Candidate, { scenario, facts, catalogue }: ReachQuestion, clouds: readonly string[]): Ends {
  const { family, stack, capabilities } = candidate;
  const compiled = compile(catalogue).facts;
  const rows = rowsOf(clouds, facts);
  const endPoints = endPointsFor(family.id, stack, {
    guarantee: typicalChoice(scenario, 'guarantee') ?? 'at-least-once', payloadBytes: scenario.payloadBytes.range, link: scenario.links.members[0] ?? null,
    commands: typicalTraffic(scenario, ANY_LINK).pushToDevice,
  }, rows);
  // Where any of several will do, a server of one's own needs no end point of a cloud, nor does one on a cloud that has none.
  const managed = scenario.cloud.state === 'answered' && scenario.cloud.possible.every((cloud) => rows.some((row) => row.cloud === cloud && row.endpoints.length > 0));
  const between = boxesOf(candidate, {
    direct: managed ? endPoints.filter(({ lacks }) => lacks.length === 0) : null, taken: rows.flatMap(({ endpoints }) => endpoints.map(({ topic }) => topic)),
    page: pageIsAnEnd({ platform: typicalChoice(scenario, 'platform'), topology: typicalChoice(scenario, 'topology') }), servers: facts.brokers.filter(({ speaks }) => (speaks as readonly string[]).includes(family.id)), cloudSources: rows.flatMap(({ sources }) => sources),
  });
  const { ports, sources } = portsOf(family.id, stack, facts.ports);
  const inBrowser = servesBrowser.check({ topology: 'browser-client' }, candidate, compiled) === null;
  return {
    passes: stack.transport === 'link' ? null : (['web-only', 'udp-blocked'] as const).find((firewall) => passesFirewall.check({ firewall }, candidate, compiled) === null) ?? 'open',
    ports, browser: inBrowser ? (capabilities.browserUse.value === 'native' ? 'yes' : 'through-a-proxy') : 'no',
    endPoints, between, sources: [...sources, ...endPoints.flatMap((point) => point.sources), ...between.flatMap((box) => box.sources)],
  };
}
