import type { PathRange, Reach, StackReach } from '../../engine/index.ts';
import type { Citation } from '../../knowledge/index.ts';
import { citationTexts, type CatalogueNames } from '../catalogue-names.ts';
import type { ChartTable } from '../chart-models/chart-model.ts';
import { formatBytes, formatDuration, formatInteger } from '../number-format.ts';
import { paragraph, table, type Block } from '../outline.ts';
import { traceSources } from '../wording/estimate-trace.ts';
import { joinWords } from '../wording/join-words.ts';
import { publishedText } from '../wording/published-figures.ts';
import { boxText, BROWSER_NAMES, endPointText, PATH_NAMES, PLACE_NAMES, reachAssumptionText, wayOutText } from '../wording/reach-words.ts';
import { amountJson, amountText, typicalAndOpen } from './amounts.ts';

const columns = (...labels: readonly string[]): ChartTable['columns'] => labels.map((label) => ({ label, align: 'start' }));
const PATH_COLUMNS = ['A command reaches it', 'after', 'Path refreshed every', 'Refreshes a day', 'Bytes a day'] as const;

/** How a command reaches each stack, how fast, and what keeps its path open. */
export function pathTable({ rows }: Reach): ChartTable {
  return {
    caption: 'How a command reaches the device; each refresh of its path is a wake-up', columns: columns('Stack', ...PATH_COLUMNS),
    rows: rows.map(({ stackName, path }) => [stackName, ...pathCells(path)]),
  };
}

/** One stack in each place, whatever was answered. */
export function placesTable({ stackName, places }: StackReach): ChartTable {
  return {
    caption: `${stackName} in each place`, columns: columns('The device is', ...PATH_COLUMNS),
    rows: places.map(({ place, path }) => [PLACE_NAMES[place], ...pathCells(path)]),
  };
}

/** Firewalls, ports, browsers, end points, and what must stand between. */
export function endsTable({ rows, clouds, cloudAnswered, services }: Reach): ChartTable {
  const without = services.filter(({ endpoints }) => endpoints.length === 0).map(({ subject }) => subject);
  const none = clouds.length === 0 ? 'A server of your own' : cloudAnswered ? 'None' : `None${without.length === 0 ? '' : ', nor has '}${joinWords(without, 'or')}${without.length === 0 ? '' : ' any'}`;
  return {
    caption: 'Way out, end points and what must stand between',
    columns: columns('Stack', 'Gets out', 'Registered port', 'In a browser', 'End point that takes it', 'Must stand between'),
    rows: rows.map(({ stackName, passes, ports, browser, endPoints, between }) => [
      stackName, wayOutText(passes), ports.length === 0 ? 'none' : joinWords(ports.map(String), 'or'), BROWSER_NAMES[browser],
      endPoints.length === 0 ? none : endPoints.map(endPointText).join('. '), between.length === 0 ? 'nothing' : between.map(boxText).join('; '),
    ]),
  };
}

/** Published idle times side by side, as they differ. */
export function idleTimesTable({ idleTimes }: Reach, names: CatalogueNames): ChartTable {
  return publishedTimes('How long an idle path stays open, as published', 'Idle time', idleTimes, names);
}

/** How often a device on these links can listen without sending, as published; null where none sleeps or none can. */
export function listeningTable({ listening }: Reach, names: CatalogueNames): ChartTable | null {
  return listening.length === 0 ? null : publishedTimes('How often a sleeping device can listen without sending, as published', 'Time', listening, names);
}

export const LISTENING_NOTE = 'Instead of sleeping until its next report a device can listen once a cycle: a command then waits at most one cycle, and each listening takes charge. The times above are those of a device that does not.';

function publishedTimes(caption: string, time: string, rows: Reach['idleTimes'] | Reach['listening'], names: CatalogueNames): ChartTable {
  return {
    caption, columns: columns('Of what', 'Which', time, 'Condition', 'Source', 'Checked'),
    rows: rows.flatMap(({ subject, figures }) => figures.filter(({ unit }) => unit === 's').map((figure) => [
      subject, figure.quantity, publishedText(figure), figure.condition, citationTexts(figure.sources, names).join('; '), figure.checked,
    ])),
  };
}

function pathCells({ typical, kinds, afterSeconds, refreshesPerDay, refreshBytesPerDay }: PathRange): readonly string[] {
  const refresh = 'unknown' in typical || typical.refresh === null || 'unknown' in typical.refresh ? null : typical.refresh;
  return [
    kinds.map((kind) => PATH_NAMES[kind]).join('; or: '), typicalAndOpen('unknown' in typical ? typical : typical.afterSeconds, afterSeconds, formatDuration),
    refresh === null ? 'not needed' : amountText(refresh.everySeconds, formatDuration),
    typicalAndOpen(refresh?.perDay ?? null, refreshesPerDay, formatInteger), typicalAndOpen(refresh?.bytesPerDay ?? null, refreshBytesPerDay, formatBytes),
  ];
}

/** What the first of the stacks has to do to be reached. */
export function reachFinding({ rows }: Reach): string {
  const [first] = rows;
  if (first === undefined) return 'No stack is left to reach';
  const { stackName, path: { typical } } = first;
  if ('unknown' in typical) return `How ${stackName} is reached cannot be said. What is missing: ${typical.unknown}`;
  const after = amountText(typical.afterSeconds, formatDuration);
  switch (typical.kind) {
    case 'listens': return `${stackName} is reached at any time, within ${after}: nothing translates its address, so nothing has to be kept open`;
    case 'held-open':
    case 'held-request': {
      if (typical.refresh === null || 'unknown' in typical.refresh) return `${stackName} is reached within ${after} while its path is open`;
      const { everySeconds, perDay, bytesPerDay } = typical.refresh;
      return perDay.high === 0
        ? `${stackName} is reached at any time, within ${after}: its own messages keep the path open`
        : `${stackName} is reached at any time, within ${after}, if a packet passes every ${amountText(everySeconds, formatDuration)}: ${amountText(perDay, formatInteger)} refreshes and ${amountText(bytesPerDay, formatBytes)} a day, each a wake-up`;
    }
    case 'asks': return `${stackName} is reached when it asks: within ${after}`;
    case 'queue': return `${stackName} sleeps and is reached in queue mode only: a command waits ${after} for its next report`;
    case 'after-report': return `${stackName} sleeps, and nothing but the application keeps a command for it: ${after} until its next report`;
  }
}

/** Where the first of the stacks ends, and what must stand between. */
export function betweenFinding({ rows }: Reach): string {
  const [first] = rows;
  if (first === undefined) return 'no stack is left';
  const { stackName, endPoints, between } = first;
  const taken = endPoints.length === 0 ? '' : `${joinWords(endPoints.map(({ service }) => service), 'or')} take${endPoints.length === 1 ? 's' : ''} ${stackName}; `;
  return `${taken}${between.length === 0 ? 'nothing has' : `${between.map(boxText).join('; ')} ${between.length === 1 ? 'has' : 'have'}`} to stand between the ends`;
}

export function reachAssumptions({ assumptions }: Reach): readonly string[] {
  return assumptions.map(reachAssumptionText);
}

/** Everything that the tables rest on. */
export function reachSources({ rows }: Reach): readonly Citation[] {
  return [...traceSources(rows.flatMap(({ path: { typical } }) => ('trace' in typical ? [typical.trace] : []))), ...rows.flatMap(({ sources }) => sources)];
}

/** The same in a document. */
export function reachBlocks(reach: Reach, names: CatalogueNames): readonly Block[] {
  const [first] = reach.rows;
  if (first === undefined) return [];
  const listening = listeningTable(reach, names);
  const block = (each: ChartTable) => table(each.caption, each.columns, each.rows);
  return [
    paragraph(`Reach: ${reachFinding(reach)}.`), block(pathTable(reach)), block(placesTable(first)), ...(listening === null ? [] : [paragraph(LISTENING_NOTE), block(listening)]), block(endsTable(reach)),
    paragraph(`Assumed for reach: ${reachAssumptions(reach).join(' ')}`), paragraph(`Sources for reach: ${citationTexts(reachSources(reach), names).join('; ')}.`),
  ];
}

/** The same as plain data, numbers as they are. */
export function reachJson({ rows, assumptions }: Reach, names: CatalogueNames) {
  const path = ({ typical, kinds, afterSeconds, refreshesPerDay, refreshBytesPerDay }: PathRange) => ({
    typical: 'unknown' in typical ? typical : typical.kind, possible: kinds, afterSeconds: amountJson(afterSeconds),
    refreshEverySeconds: 'unknown' in typical || typical.refresh === null ? null : 'unknown' in typical.refresh ? typical.refresh : amountJson(typical.refresh.everySeconds),
    refreshesPerDay: amountJson(refreshesPerDay), refreshBytesPerDay: amountJson(refreshBytesPerDay),
  });
  return {
    assumptions: assumptions.map((code) => ({ code, text: reachAssumptionText(code) })),
    stacks: rows.map((row) => ({
      stack: row.stack, path: path(row.path), places: Object.fromEntries(row.places.map((place) => [place.place, path(place.path)])), passes: row.passes, ports: row.ports, browser: row.browser,
      endPoints: row.endPoints.map(({ service, versions, ports, limits, lacks }) => ({ service, versions, ports, limits, lacks })),
      between: row.between.map(({ kind, effort, by }) => ({ kind, effort, by })), sources: citationTexts(row.sources, names),
    })),
  };
}
