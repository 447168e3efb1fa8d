import { bytesPerDayAt, typicalSession, type Recommendation, type Scenario } from '../../engine/index.ts';
import { catalogue } from '../../knowledge/index.ts';
import { toScenario } from '../../questionnaire/index.ts';
import {
  bytesByIntervalChart, bytesByPayloadChart, catalogueNames, conditionsText, contributionChart, messageBytesChart, svg, TOOL_VERSION,
  type CatalogueNames, type ChartModel, type LineStack,
} from '../../report/index.ts';
import { done, unusable, type Command } from '../command.ts';
import { decideRanking } from '../decide.ts';
import { readState } from '../read-state.ts';

const SECONDS_PER_DAY = 86_400;

interface Drawn {
  readonly recommendation: Recommendation;
  readonly scenario: Scenario;
  readonly names: CatalogueNames;
}

/** One function for each figure; null where nothing is left to draw. */
const FIGURES: Readonly<Record<string, (drawn: Drawn) => ChartModel | null>> = {
  'message-bytes': ({ recommendation, scenario }) => messageBytesChart(recommendation.stacks.flatMap(({ stack, stackName }) => {
    const session = typicalSession(scenario, catalogue, stack);
    return session === null ? [] : [{ stack, stackName, session }];
  }), conditionsText(scenario)),
  'bytes-by-payload': (drawn) => bytesByPayloadChart(
    lineStacks(drawn),
    (stack, payloadBytes) => bytesPerDayAt(drawn.scenario, catalogue, stack, 'payloadBytes', payloadBytes),
    drawn.scenario.payloadBytes.state === 'answered' ? drawn.scenario.payloadBytes.typical : null,
    conditionsText(drawn.scenario, 'payloadBytes'),
  ),
  'bytes-by-interval': (drawn) => bytesByIntervalChart(
    lineStacks(drawn),
    (stack, intervalSeconds) => bytesPerDayAt(drawn.scenario, catalogue, stack, 'messagesPerDay', SECONDS_PER_DAY / intervalSeconds),
    drawn.scenario.messagesPerDay.state === 'answered' ? SECONDS_PER_DAY / drawn.scenario.messagesPerDay.typical : null,
    conditionsText(drawn.scenario, 'messagesPerDay'),
  ),
  contributions: ({ recommendation, names }) => (recommendation.ranking[0] ? contributionChart(recommendation.ranking[0], names) : null),
};

export const figureCommand: Command = {
  name: 'figure',
  summary: 'A chart of the result as a self-contained SVG image',
  positionals: ['answers.json'],
  options: {
    chart: { value: 'CHART', choices: Object.keys(FIGURES), about: 'message-bytes unless given' },
    theme: { value: 'THEME', choices: ['light', 'dark'], about: 'light unless given' },
  },
  details: ['Prints the image. It carries the share link, so that the state can be restored from it.'],
  run: async ({ positionals, options }, world) => {
    const file = positionals[0] ?? '';
    const read = await readState(file, world);
    if ('problems' in read) return unusable(read.problems);
    const { recommendation, context } = decideRanking(read.state);
    const model = FIGURES[options['chart'] ?? 'message-bytes']?.({ recommendation, scenario: toScenario(read.state.answers), names: catalogueNames(catalogue) });
    if (!model) return unusable([`${file}: answers: expected at least one protocol to fit, found none`]);
    const image = svg(model, {
      theme: options['theme'] === 'dark' ? 'dark' : 'light', state: context.link, credit: `Wirewise ${TOOL_VERSION}, catalogue of ${recommendation.catalogueDate}`,
    });
    return done(`${image}\n`, read.notes);
  },
};

function lineStacks({ recommendation, names }: Drawn): LineStack[] {
  return recommendation.ranking.map(({ protocol, stack }) => ({ protocol, protocolName: names.family(protocol), stack }));
}
