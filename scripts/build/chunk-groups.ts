/**
 * Which modules lie in one file. Browsers fetch six files at a time from a plain host, each after a round trip of its own: left to themselves, a
 * page's modules come as some ninety small files. Whatever matches nothing here keeps a chunk for each set of pages that use it.
 */
const HOME_STYLES = /\/(?:styles|layout|features\/(?:home|questionnaire(?:\/live)?))\/[^/]*\.css$|\/ui\/(?:visually-hidden|button|notice|corner|disclosure|history-buttons|change-note)\.module\.css$/;

/**
 * What every page needs once it has come to life, questions and live results included. Nothing that leads to engine, byte model, documents or charts, and nothing
 * that the entry needs before: the entry waits for this file, and must not have to fetch it for a page that is only read.
 */
const ALIVE = [
  /virtual:catalogue-summary$/,
  /\/node_modules\/(?:react|react-dom|scheduler|react-router|zustand)\//,
  /\/src\/base\/(?:quantity|interval)\.ts$/,
  /\/src\/knowledge\/(?:tables\/table-names|load-sources)\.ts$/,
  /\/src\/questionnaire\/(?:questions\/|quantities\/|(?:answers|derivations|flow|notice|open-inputs|option-groups|question|read-typed|sections|set-aside|state|to-scenario)\.ts$)/,
  /\/src\/engine\/beside-the-ranking\.ts$/,
  /\/src\/report\/number-format\.ts$/,
  /\/src\/app\/(?:app|start|paths)\.tsx?$/,
  /\/src\/app\/layout\//,
  /\/src\/app\/routes\/(?:routes|pages|home-page|not-found-page)\.tsx?$/,
  /\/src\/app\/features\/(?:home\/|offline\/update-offer|open-file\/(?:drop-target|use-show-result)|questionnaire\/(?:[^/]+$|live\/(?:live-results|alphabetical-list|coverage-line)))/,
  /\/src\/app\/ui\/(?!qr-|citations|claim-groups|figure-table|shown-change|awaited|data-table|on-this-page|page-section|select-field|file-field|tabs)/,
  /\/src\/app\/stores\/(?!early-input|intent|palette-open|pages-with-state|storage|stored-document|decision-chunk|decision-worker|full-decision|find-ways|kept-claims|open-scenario|take-file|use-asked|use-ways|use-first)/,
];

/** In the order in which they are tried. */
export const chunkGroups = [
  // Two stylesheets: the first paint waits for every one, and the home page needs the first only.
  { name: 'home', test: HOME_STYLES },
  { name: 'style', test: /\.css$/ },
  // Not what these import by way of a layer's door: most of that is left out of the page.
  { name: 'alive', test: (id: string) => ALIVE.some((pattern) => pattern.test(id)), includeDependenciesRecursively: false },
];
