import { byteCurves } from '../../engine/index.ts';
import { toScenario } from '../../questionnaire/index.ts';
import { catalogueNames, catalogueWords, figure, FIGURE_IDS, svg, TOOL_VERSION } from '../../report/index.ts';
import { done, unusable, type Command } from '../command.ts';
import { knownFor, OVERLAY_OPTION } from '../company-data.ts';
import { decideRanking } from '../decide.ts';
import { readState } from '../read-state.ts';

export const figureCommand: Command = {
  name: 'figure',
  summary: 'A chart of the result as a self-contained SVG image',
  positionals: ['answers.json'],
  options: {
    chart: { value: 'CHART', choices: FIGURE_IDS, about: 'message-bytes unless given' },
    theme: { value: 'THEME', choices: ['light', 'dark'], about: 'light unless given' },
    ...OVERLAY_OPTION,
  },
  details: ['Prints the image. It carries the share link, so that the state can be restored from it.'],
  run: async ({ positionals, options }, world) => {
    const file = positionals[0] ?? '';
    const read = await readState(file, world);
    if ('problems' in read) return unusable(read.problems);
    const known = await knownFor(options, world);
    if ('problems' in known) return unusable(known.problems);
    const { catalogue } = known;
    const { recommendation, context } = decideRanking(read.state, known);
    const scenario = toScenario(read.state.answers);
    const model = figure(FIGURE_IDS.find((id) => id === options['chart']) ?? 'message-bytes', {
      recommendation, scenario, names: catalogueNames(catalogue), ...byteCurves(scenario, catalogue),
    });
    if (!model) return unusable([`${file}: answers: expected at least one protocol to fit, found none`]);
    const image = svg(model, {
      theme: options['theme'] === 'dark' ? 'dark' : 'light', state: context.link, credit: `Wirewise ${TOOL_VERSION}, ${catalogueWords(recommendation, catalogue)}`,
    });
    return done(`${image}\n`, read.notes);
  },
};
