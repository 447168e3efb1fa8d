import { unreachable } from '../base/index.ts';
import type { NumberInputId, Recommendation, Scenario } from '../engine/index.ts';
import type { CatalogueNames } from './catalogue-names.ts';
import type { LineStack } from './chart-models/bytes-a-day.ts';
import { bytesByIntervalChart } from './chart-models/bytes-by-interval.ts';
import { bytesByPayloadChart } from './chart-models/bytes-by-payload.ts';
import type { ChartModel, Lines, StackedBars } from './chart-models/chart-model.ts';
import { contributionChart } from './chart-models/contribution-bars.ts';
import { messageBytesChart, type StackSession } from './chart-models/message-bytes.ts';
import { conditionsText } from './wording/conditions.ts';

const SECONDS_PER_DAY = 86_400;

/** What the figures of a result are drawn from. The report layer computes nothing: sizes come from the engine through two functions. */
export interface FigureFacts {
  readonly recommendation: Recommendation;
  readonly scenario: Scenario;
  readonly names: CatalogueNames;
  /** The packets of a kept session of a stack; null where the model has none. */
  readonly session: (stack: string) => StackSession['session'] | null;
  /** Bytes a day of a stack, both directions, if one number were answered with `value`; null where the model has no figure. */
  readonly bytesPerDay: (stack: string, input: NumberInputId, value: number) => number | null;
}

/** Stacks of which a figure can be drawn. */
export type DrawnStack = Pick<Recommendation['stacks'][number], 'stack' | 'stackName'>;

export const FIGURE_IDS = ['message-bytes', 'bytes-by-payload', 'bytes-by-interval', 'contributions'] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

export const FIGURE_NAMES: Readonly<Record<FigureId, string>> = {
  'message-bytes': 'Bytes of one message by layer',
  'bytes-by-payload': 'Bytes a day by payload',
  'bytes-by-interval': 'Bytes a day by interval',
  contributions: 'Points of the first place by criterion',
};

/** One figure of a result; null where nothing is left to draw. */
export function figure(id: FigureId, facts: FigureFacts): ChartModel | null {
  const [first] = facts.recommendation.ranking;
  if (first === undefined) return null;
  switch (id) {
    case 'message-bytes':
      return messageBytesFigure(facts.recommendation.ranking, facts);
    case 'bytes-by-payload':
      return bytesByPayloadFigure(facts);
    case 'bytes-by-interval':
      return bytesByIntervalFigure(facts);
    case 'contributions':
      return contributionChart(first, facts.names);
    default:
      return unreachable(id);
  }
}

export function messageBytesFigure(stacks: readonly DrawnStack[], { scenario, session: sessionOf }: Pick<FigureFacts, 'scenario' | 'session'>): StackedBars {
  const sessions = stacks.flatMap(({ stack, stackName }) => {
    const session = sessionOf(stack);
    return session === null ? [] : [{ stack, stackName, session }];
  });
  return messageBytesChart(sessions, conditionsText(scenario, 'messagesPerDay'));
}

export function bytesByPayloadFigure({ recommendation, scenario, names, bytesPerDay }: FigureFacts): Lines {
  const { payloadBytes } = scenario;
  return bytesByPayloadChart(
    lineStacks(recommendation, names),
    (stack, bytes) => bytesPerDay(stack, 'payloadBytes', bytes),
    payloadBytes.state === 'answered' ? payloadBytes.typical : null,
    conditionsText(scenario, 'payloadBytes'),
  );
}

export function bytesByIntervalFigure({ recommendation, scenario, names, bytesPerDay }: FigureFacts): Lines {
  const { messagesPerDay } = scenario;
  return bytesByIntervalChart(
    lineStacks(recommendation, names),
    (stack, seconds) => bytesPerDay(stack, 'messagesPerDay', SECONDS_PER_DAY / seconds),
    messagesPerDay.state === 'answered' ? SECONDS_PER_DAY / messagesPerDay.typical : null,
    conditionsText(scenario, 'messagesPerDay'),
  );
}

function lineStacks({ ranking }: Recommendation, names: CatalogueNames): LineStack[] {
  return ranking.map(({ protocol, stack }) => ({ protocol, stack, protocolName: names.family(protocol) }));
}
